import type { Answer, Answers } from "../../dialog/answer.ts";
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
  const outcome = keepAnswers(given, kept, turn);
  const told = [...world.flow.steps.values()].flatMap((step): Reply[] => {
    const answer = outcome.memory.draft?.answers[step.id];
    if (!given[step.id] || !answer || isRefused(given[step.id], answer)) return [];
    const value = describeAnswer(step, answer, (place) => labelPlace(place, world));
    const sentence = draft.answers[step.id] === undefined ? "zapisane-wczesniej" : "poprawione";
    return [{ kind: "text", text: world.messages.say(sentence, { label: step.label, value }) }];
  });
  return after(told, outcome);
}

/** A place where no request is taken was not kept. */
function isRefused(given: Answer | undefined, kept: Answer): boolean {
  return given?.kind === "place" && JSON.stringify(given) !== JSON.stringify(kept);
}
