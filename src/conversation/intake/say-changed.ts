import type { Answers } from "../../dialog/answer.ts";
import { describeAnswer } from "../../dialog/describe-answer.ts";
import { labelPlace } from "../answering/describe-place.ts";
import type { Draft } from "../memory.ts";
import { after, type Outcome, type TurnInput } from "../outcome.ts";
import type { Reply } from "../reply.ts";
import { keepAnswers } from "./keep-answer.ts";

/** Keeps corrected answers, says which they are ("Liczba osób: 7 – poprawione."), and asks on. */
export function sayChanged(given: Answers, draft: Draft, turn: TurnInput): Outcome {
  const { world } = turn;
  const isGiven = (id: string | null): boolean => id !== null && given[id] !== undefined;
  const kept: Draft = {
    ...draft,
    changing: isGiven(draft.changing) ? null : draft.changing,
    collecting: isGiven(draft.collecting) ? null : draft.collecting,
  };
  const told = [...world.flow.steps.values()].flatMap((step): Reply[] => {
    const answer = given[step.id];
    if (!answer) return [];
    const value = describeAnswer(step, answer, (place) => labelPlace(place, world));
    const sentence = draft.answers[step.id] === undefined ? "zapisane-wczesniej" : "poprawione";
    return [{ kind: "text", text: world.messages.say(sentence, { label: step.label, value }) }];
  });
  const outcome = keepAnswers(given, kept, turn);
  return outcome.memory.draft === null ? outcome : after(told, outcome);
}
