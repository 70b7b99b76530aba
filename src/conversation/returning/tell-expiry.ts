import { mainChoices } from "../answering/main-choices.ts";
import { after, type Outcome, say } from "../outcome.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world.ts";

/**
 * Says once that the unfinished request is gone, before what the message itself gets. A message that means nothing
 * by itself was an answer to a question of that request: it gets no "I don't know" and is not kept for the editors.
 */
export function tellExpiry(outcome: Outcome, world: World): Outcome {
  const { memory, replies, effects } = outcome;
  if (memory.draftExpiredAt === null) return outcome;
  const told = { ...memory, draftExpiredAt: null };
  const note: Reply = { kind: "text", text: world.messages.say("wygaslo") };
  const wasAnswer = effects.some(({ kind }) => kind === "question-unanswered");
  if (replies.length === 0 || wasAnswer) return say(told, { ...note, choices: mainChoices(world) });
  return after([note], { ...outcome, memory: told });
}
