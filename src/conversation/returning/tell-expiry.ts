import { isQuestion } from "../../text/is-question.ts";
import { mainChoices } from "../answering/main-choices.ts";
import { readButton } from "../button.ts";
import { after, type Outcome, say, type TurnInput } from "../outcome.ts";
import type { Reply } from "../reply.ts";

/**
 * Says once that the unfinished request is gone, before what the message itself gets. A message that means nothing
 * without the request was an answer to one of its questions: it gets no reply of its own and is not kept for the
 * editors.
 */
export function tellExpiry(outcome: Outcome, turn: TurnInput): Outcome {
  const { memory } = outcome;
  if (memory.draftExpiredAt === null) return outcome;
  const { world } = turn;
  const note: Reply = { kind: "text", text: world.messages.say("wygaslo") };
  if (outcome.replies.length > 0 && standsAlone(outcome, turn)) {
    return after([note], { ...outcome, memory: { ...memory, draftExpiredAt: null } });
  }
  return say({ ...turn.memory, draftExpiredAt: null }, { ...note, choices: mainChoices(world) });
}

/** A question, a wish, a button that is no answer, or the beginning of a new request. */
function standsAlone({ memory }: Outcome, { message, text, world }: TurnInput): boolean {
  if (memory.draft !== null) return true;
  const pressed = message.choice === undefined ? undefined : readButton(message.choice);
  if (pressed) return pressed.kind === "topic" || pressed.kind === "do";
  return isQuestion(text) || world.intents.exact(text) !== undefined;
}
