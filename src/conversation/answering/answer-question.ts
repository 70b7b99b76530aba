import type { Outcome, TurnInput } from "../outcome.ts";
import { replyToMeaning } from "./reply-to-meaning.ts";
import { understand } from "./understand.ts";

/** A message outside the intake: understood, decided, replied to. Always has an outcome. */
export function answerQuestion(turn: TurnInput): Outcome {
  return replyToMeaning(understand({ ...turn, lastTopic: turn.memory.lastTopic }, turn.world), turn);
}
