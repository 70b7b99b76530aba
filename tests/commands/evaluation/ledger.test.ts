import { expect, test } from "vitest";
import { evaluate } from "../../../src/commands/evaluation/evaluate.ts";
import { compareLedgers } from "../../../src/commands/evaluation/ledger/compare-ledgers.ts";
import { describeDrift } from "../../../src/commands/evaluation/ledger/describe-drift.ts";
import { findGaps } from "../../../src/commands/evaluation/ledger/find-gaps.ts";
import { parseLedger } from "../../../src/commands/evaluation/ledger/parse-ledger.ts";
import { renderLedger } from "../../../src/commands/evaluation/ledger/render-ledger.ts";
import { fakeAsk } from "./fake-ask.ts";

const questions = ["koszt", "inna odpowiedź", "podpowiedź"].map((q) => ({
  q,
  accept: ["koszt-udzialu"],
  style: "plain",
}));
const gaps = findGaps(evaluate({ questions, outOfScope: ["pogoda", "podpowiedź", "koszt"] }, fakeAsk));
const expected = ["koszt-udzialu"];

test("a gap is a question that is not right, or a message out of scope that is answered", () => {
  expect(gaps).toEqual({
    questions: [
      { q: "inna odpowiedź", expected, gives: "answer oferta" },
      { q: "podpowiedź", expected, gives: "clarify oferta, koszt-udzialu" },
    ],
    outOfScope: [{ q: "koszt", gives: "answer koszt-udzialu" }],
  });
});

test("the ledger comes back from its file as it was written, whatever a question holds", () => {
  const odd = { questions: [{ q: 'a: "b" #c\n- d', expected, gives: "unknown" }], outOfScope: [] };
  expect(parseLedger(renderLedger(odd))).toEqual(odd);
  expect(parseLedger(renderLedger(gaps))).toEqual(gaps);
});

test("a ledger that fits has no drift, also where the wrong answer is another one than before", () => {
  const written = { ...gaps, questions: gaps.questions.map((gap) => ({ ...gap, gives: "unknown" })) };
  expect(describeDrift(compareLedgers(written, gaps))).toBe("");
});

test("says which lines to take out and which to add", () => {
  const [first, ...others] = gaps.questions;
  const healed = { q: "koszt", expected, gives: "unknown" };
  const drift = compareLedgers({ questions: [healed, ...others], outOfScope: [] }, gaps);
  expect(drift.toRemove).toEqual({ questions: [healed], outOfScope: [] });
  expect(drift.toAdd).toEqual({ questions: [first], outOfScope: gaps.outOfScope });
  expect(describeDrift(drift)).toBe(
    [
      "take out, for it comes out right now or is no longer asked:",
      "questions:",
      "  - q: koszt",
      "    expected:",
      "      - koszt-udzialu",
      "    gives: unknown",
      "mend the answer or add, for it fails now:",
      "questions:",
      "  - q: inna odpowiedź",
      "    expected:",
      "      - koszt-udzialu",
      "    gives: answer oferta",
      "outOfScope:",
      "  - q: koszt",
      "    gives: answer koszt-udzialu",
      "",
    ].join("\n"),
  );
});
