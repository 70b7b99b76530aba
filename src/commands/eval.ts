/**
 * `npm run eval -- --questions FILE… --out-of-scope FILE… --places FILE… --places-none FILE…`: how well the assistant
 * understands sets in the shared formats; each option may stand several times. Without any, the project's own sets.
 * `--lines`: also the lines that did not come out right. `--html FILE`: also as a page (data/eval.html by default).
 * `--known-gaps`: instead of a report, rewrites the ledger of what is still wrong on the project's own sets.
 * Exit code 0: done; 2: wrong arguments.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ask } from "../conversation/answering/ask.ts";
import { loadModel } from "../knowledge/load-model.ts";
import { builtModel, textsFingerprint } from "../load-texts.ts";
import { loadWorld } from "../load-world.ts";
import { commandLineSettings } from "./command-line-settings.ts";
import { createReport, type Report } from "./evaluation/create-report.ts";
import { type Ask, evaluate } from "./evaluation/evaluate.ts";
import { evaluatePlaces } from "./evaluation/evaluate-places.ts";
import { compareLedgers } from "./evaluation/ledger/compare-ledgers.ts";
import { describeDrift } from "./evaluation/ledger/describe-drift.ts";
import { findGaps } from "./evaluation/ledger/find-gaps.ts";
import type { Ledger } from "./evaluation/ledger/ledger.ts";
import { parseLedger } from "./evaluation/ledger/parse-ledger.ts";
import { renderLedger } from "./evaluation/ledger/render-ledger.ts";
import { measureStart, type StartMeasured } from "./evaluation/measure-start.ts";
import { ownSets } from "./evaluation/own-sets.ts";
import { renderPage } from "./evaluation/page/render-page.ts";
import { type Order, readOrder } from "./evaluation/read-order.ts";
import { readPlaceSets } from "./evaluation/read-place-sets.ts";
import { readSets } from "./evaluation/read-sets.ts";
import { renderText } from "./evaluation/render-text.ts";
import { warmUpQuestions } from "./evaluation/warm-up-questions.ts";

const order = readOrder(process.argv.slice(2));
if (order.kind === "wrong") {
  console.error(order.reason);
  process.exitCode = 2;
} else if (order.kind === "known-gaps") rewriteLedger();
else await report(order);

async function report(wanted: Extract<Order, { kind: "report" }>): Promise<void> {
  const { questions, outOfScope, places, none, withLines, page } = wanted;
  const sets = { ...readSets(questions, outOfScope), ...readPlaceSets(places, none) };
  const start = await measureStart();
  const { askNow, samples } = prepare();
  for (const sample of samples) askNow(sample);
  const evaluation = { ...evaluate(sets, askNow), ...evaluatePlaces(sets, askNow) };
  const made = createReport(evaluation, { start, withLines, notes: notesOnStart(start) });
  console.log(renderText(made));
  const files = [...questions, ...outOfScope, ...places, ...none].map((file) => basename(file));
  if (page !== null) writePage(page, made, files);
}

function notesOnStart(start: StartMeasured | null): string[] {
  if (start === null) return ["The server did not start: its time and memory are missing."];
  const isBuilt = loadModel(builtModel, textsFingerprint()) !== undefined;
  return isBuilt
    ? []
    : [
        "The texts are newer than what was learnt from them: starting takes longer until npm run understanding:build.",
      ];
}

function writePage(file: string, made: Report, sets: readonly string[]): void {
  const style = readFileSync(join(import.meta.dirname, "evaluation/page/report.css"), "utf8");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, renderPage(made, { sets, at: new Date(), style }));
  console.log(`\nThe page is in ${file}`);
}

function rewriteLedger(): void {
  const { askNow } = prepare();
  const gaps = findGaps(evaluate(readSets([ownSets.questions], [ownSets.outOfScope]), askNow));
  const drift = compareLedgers(readOldLedger(), gaps);
  writeFileSync(ownSets.knownGaps, renderLedger(gaps));
  console.log(describeDrift(drift) || "the ledger was up to date");
}

/** One that is broken or missing counts as empty: it is about to be written anew. */
function readOldLedger(): Ledger {
  try {
    return parseLedger(readFileSync(ownSets.knownGaps, "utf8"));
  } catch {
    return { questions: [], outOfScope: [] };
  }
}

function prepare(): { askNow: Ask; samples: string[] } {
  const world = loadWorld(commandLineSettings);
  const now = (): Date => new Date();
  return { askNow: (question) => ask(question, world, now), samples: warmUpQuestions(world) };
}
