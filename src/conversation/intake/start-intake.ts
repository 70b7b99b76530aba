import type { Answers } from "../../dialog/answer.ts";
import { endNotice, hasEnded } from "../answering/end-notice.ts";
import type { Draft, Memory } from "../memory.ts";
import { after, type Outcome, say, type TurnInput } from "../outcome.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world.ts";
import { askNext } from "./ask-next.ts";
import { sayRefused, settleOutside } from "./outside-area.ts";
import { keepReachable } from "./propose-values.ts";
import { refusal } from "./refusal.ts";
import { spotted } from "./spot-values.ts";

/**
 * Begins a request, or goes on with the one already begun. `values` were recognised in the message that begins it:
 * they are shown to be confirmed before anything is asked.
 */
export function startIntake({ memory, message, world }: TurnInput, values: Answers | null = null): Outcome {
  const { messages, policy, flow } = world;
  if (memory.draft) {
    return after(
      [{ kind: "text", text: messages.say("zgloszenie-dalej") }],
      askNext(memory, memory.draft, world),
    );
  }
  if (policy.afterProgrammeEnd !== "accept" && hasEnded(message.at, world.facts)) {
    return say(memory, refusal("zgloszenie-zamkniete", policy.afterProgrammeEnd, world));
  }
  const notice = endNotice(memory, message.at, world);
  const at = message.at.toISOString();
  const empty: Draft = {
    id: world.newId(),
    dialog: { id: flow.id, version: flow.version },
    answers: {},
    startedAt: at,
    updatedAt: at,
    noticeConfirmedAt: null,
    noticeVersion: null,
    changing: null,
    collecting: null,
    proposed: null,
  };
  const { refused, rest } = settleEarly(values, memory, world);
  const draft = rest === null ? empty : { ...empty, proposed: keepReachable(rest, empty, world) };
  const start: Reply = { kind: "text", text: messages.say("zgloszenie-start") };
  return after([...notice.replies, ...refused, start], askNext(notice.memory, draft, world));
}

type Early = { refused: Reply[]; rest: Answers | null };

/** Where no requests come from outside the area, that is said before the first question, if the place is known. */
function settleEarly(values: Answers | null, { lastPlace }: Memory, world: World): Early {
  const place = settleOutside(values ?? {}, world);
  if (place.kind === "refused") {
    const isEmpty = Object.keys(place.rest).length === 0;
    return { refused: [place.remark], rest: isEmpty ? null : place.rest };
  }
  const isKnown = values?.[spotted.place] !== undefined;
  const isRefused = lastPlace?.inside === false && !isKnown && world.policy.outsideArea !== "accept";
  return { refused: isRefused ? [sayRefused(world)] : [], rest: values };
}
