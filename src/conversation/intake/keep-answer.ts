import type { Answer, Answers } from "../../dialog/answer.ts";
import { placeOfWorkSteps } from "../../dialog/place-of-work.ts";
import type { Draft, Memory } from "../memory.ts";
import { after, type Outcome, say, type TurnInput } from "../outcome.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world.ts";
import { askNext } from "./ask-next.ts";
import { reachableSteps } from "./reachable-steps.ts";
import { refusal } from "./refusal.ts";

/** Keeps the answer to the open step in the draft and asks what comes next. */
export function keepAnswer(step: string, answer: Answer, turn: TurnInput): Outcome {
  const { memory } = turn;
  if (!memory.draft) throw new Error("an answer without a draft");
  const draft: Draft = { ...memory.draft, changing: null, collecting: null };
  return keepAnswers({ [step]: answer }, draft, turn);
}

/** Keeps answers to any steps in the draft, and asks the question that is open then. */
export function keepAnswers(given: Answers, draft: Draft, { memory, message, world }: TurnInput): Outcome {
  const outside = Object.entries(given).some(
    ([step, answer]) => placeOfWorkSteps.includes(step) && answer.kind === "place" && !answer.place.inside,
  );
  if (outside && world.policy.outsideArea !== "accept") return refuseOutside(memory, world);
  const at = message.at.toISOString();
  const isNoticed = world.flow.notice !== null && given[world.flow.notice] !== undefined;
  const kept = stayOnPath(
    {
      ...draft,
      answers: { ...draft.answers, ...given },
      updatedAt: at,
      noticeConfirmedAt: isNoticed ? at : draft.noticeConfirmedAt,
    },
    world,
  );
  const remark: Reply[] = outside
    ? [{ kind: "text", text: world.messages.say("poza-obszarem-w-zgloszeniu") }]
    : [];
  return after(remark, askNext({ ...memory, draft: kept }, kept, world));
}

/** A step being changed or added to may have left the path with a new answer: then it is not asked any more. */
function stayOnPath(draft: Draft, { flow }: World): Draft {
  const reached = reachableSteps(flow, draft.answers);
  const isAsked = (id: string | null): boolean => id !== null && reached.has(id);
  return {
    ...draft,
    changing: isAsked(draft.changing) ? draft.changing : null,
    collecting: isAsked(draft.collecting) ? draft.collecting : null,
  };
}

/** Where the operator takes no requests from outside the area, the draft ends kindly. */
function refuseOutside(memory: Memory, world: World): Outcome {
  const refused = refusal("poza-obszarem-bez-zgloszenia", world.policy.outsideArea, world);
  return say({ ...memory, draft: null, pending: { kind: "none" } }, refused);
}
