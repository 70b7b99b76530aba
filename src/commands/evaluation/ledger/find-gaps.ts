import { describeAsked } from "../describe-asked.ts";
import type { Evaluation } from "../evaluate.ts";
import type { Ledger } from "./ledger.ts";

/** What the ledger has to hold: questions that are not right, messages out of scope that are answered. */
export function findGaps({ questions, outOfScope }: Evaluation): Ledger {
  return {
    questions: questions
      .filter(({ outcome }) => outcome !== "right")
      .map(({ question, asked }) => ({
        q: question.q,
        expected: question.accept,
        gives: describeAsked(asked),
      })),
    outOfScope: outOfScope
      .filter(({ outcome }) => outcome === "answered")
      .map(({ q, asked }) => ({ q, gives: describeAsked(asked) })),
  };
}
