import type { Answer } from "../../dialog/answer.ts";
import { placeOfWorkSteps } from "../../dialog/place-of-work.ts";
import type { Draft, Memory } from "../memory.ts";
import { after, type Outcome, say, type TurnInput } from "../outcome.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world.ts";
import { askNext } from "./ask-next.ts";
import { refusal } from "./refusal.ts";

/** Keeps an answer in the draft and asks what comes next. */
export function keepAnswer(step: string, answer: Answer, turn: TurnInput): Outcome {
  const { memory, message, world } = turn;
  const draft = memory.draft;
  if (!draft) throw new Error("an answer without a draft");
  const outside = placeOfWorkSteps.includes(step) && answer.kind === "place" && !answer.place.inside;
  if (outside && world.policy.outsideArea !== "accept") return refuseOutside(memory, world);
  const at = message.at.toISOString();
  const kept: Draft = {
    ...draft,
    answers: { ...draft.answers, [step]: answer },
    updatedAt: at,
    noticeConfirmedAt: step === world.flow.notice ? at : draft.noticeConfirmedAt,
    changing: null,
    collecting: null,
  };
  const remark: Reply[] = outside
    ? [{ kind: "text", text: world.messages.say("poza-obszarem-w-zgloszeniu") }]
    : [];
  return after(remark, askNext({ ...memory, draft: kept }, kept, world));
}

/** Where the operator takes no requests from outside the area, the draft ends kindly. */
function refuseOutside(memory: Memory, world: World): Outcome {
  const refused = refusal("poza-obszarem-bez-zgloszenia", world.policy.outsideArea, world);
  return say({ ...memory, draft: null, pending: { kind: "none" } }, refused);
}
