import type { Answers } from "../../dialog/answer.ts";
import { endNotice, hasEnded } from "../answering/end-notice.ts";
import type { Draft } from "../memory.ts";
import { after, type Outcome, say, type TurnInput } from "../outcome.ts";
import { askNext } from "./ask-next.ts";
import { keepReachable } from "./propose-values.ts";
import { refusal } from "./refusal.ts";

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
    changing: null,
    collecting: null,
    proposed: null,
  };
  const draft = values === null ? empty : { ...empty, proposed: keepReachable(values, empty, world) };
  return after(
    [...notice.replies, { kind: "text", text: messages.say("zgloszenie-start") }],
    askNext(notice.memory, draft, world),
  );
}
