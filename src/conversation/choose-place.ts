import { placeAnswered } from "./answering/count-question.ts";
import { withEndNotice } from "./answering/end-notice.ts";
import { sayPlace } from "./answering/say-place.ts";
import { keepAnswer } from "./intake/keep-answer.ts";
import { type Outcome, say, type TurnInput } from "./outcome.ts";

/** One of the namesakes offered: the answer to a question about a place, or to a step of the intake. */
export function choosePlace(index: number, turn: TurnInput): Outcome | undefined {
  const { memory, world } = turn;
  if (memory.pending.kind !== "choose-place") return undefined;
  const place = memory.pending.candidates[index];
  if (!place) return undefined;
  const { step } = memory.pending;
  if (step === null || !memory.draft) {
    const told = say({ ...memory, pending: { kind: "none" } }, sayPlace(place, world, turn.message.at));
    const answered = { ...told, effects: [placeAnswered] };
    return place.inside ? withEndNotice(answered, turn.message.at, world) : answered;
  }
  return keepAnswer(step, { kind: "place", place }, { ...turn, memory });
}
