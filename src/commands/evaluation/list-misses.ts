import { describeAsked } from "./describe-asked.ts";
import type { Asked } from "./evaluate.ts";
import type { WholeEvaluation } from "./evaluate-places.ts";

/** A line of a set that did not come out as it should: what was meant, what was given. */
export type Miss = { outcome: string; line: string; meant: string; given: string; score: number };

type Line = { outcome: string; line: string; meant: string; asked: Asked };

/** Every question that is not right, message out of scope that is not refused, place missed or seen in vain. */
export function listMisses({ questions, outOfScope, places, none }: WholeEvaluation): Miss[] {
  return [
    ...questions.map(
      ({ question: { q, accept }, ...rest }): Line => ({ line: q, meant: accept.join("|"), ...rest }),
    ),
    ...places.map(
      ({ phrase: { phrase, meant }, ...rest }): Line => ({
        line: phrase,
        meant: meant ?? "no place",
        ...rest,
      }),
    ),
  ]
    .filter(({ outcome }) => outcome !== "right")
    .concat(outOfScope.filter(({ outcome }) => outcome !== "refused").map(notMeant("out of scope")))
    .concat(none.filter(({ outcome }) => outcome === "false hit").map(notMeant("no place")))
    .map(({ asked, ...rest }) => ({ ...rest, given: describeAsked(asked), score: asked.score }));
}

function notMeant(meant: string) {
  return ({ q, asked, outcome }: { q: string; asked: Asked; outcome: string }): Line => ({
    outcome,
    line: q,
    meant,
    asked,
  });
}
