import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { evaluate } from "../../src/commands/evaluation/evaluate.ts";
import { compareLedgers } from "../../src/commands/evaluation/ledger/compare-ledgers.ts";
import { describeDrift } from "../../src/commands/evaluation/ledger/describe-drift.ts";
import { findGaps } from "../../src/commands/evaluation/ledger/find-gaps.ts";
import { parseLedger } from "../../src/commands/evaluation/ledger/parse-ledger.ts";
import { ownSets } from "../../src/commands/evaluation/own-sets.ts";
import { readSets } from "../../src/commands/evaluation/read-sets.ts";
import { ask } from "../../src/conversation/answering/ask.ts";
import { testWorld } from "../support/test-world.ts";

test("our own questions come out right, all but the known gaps, and no gap is known that is closed", () => {
  const world = testWorld();
  const sets = readSets([ownSets.questions], [ownSets.outOfScope]);
  const now = new Date("2026-11-24");
  const gaps = findGaps(evaluate(sets, (question) => ask(question, world, () => now)));
  const drift = compareLedgers(parseLedger(readFileSync(ownSets.knownGaps, "utf8")), gaps);
  expect(describeDrift(drift), "npm run eval -- --known-gaps rewrites tests/questions/known-gaps.yaml").toBe(
    "",
  );
});
