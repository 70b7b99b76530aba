/**
 * `npm run eval:compare -- --questions FILE…`: the assistant beside fuse.js, minisearch and nlp.js, which learn the
 * same topics, on the same questions in one run. The yardsticks always answer; the assistant may also refuse.
 */
import { parseArgs } from "node:util";
import { ask } from "../conversation/answering/ask.ts";
import { loadWorld } from "../load-world.ts";
import { commandLineSettings } from "./command-line-settings.ts";
import { evaluate, type Question } from "./evaluation/evaluate.ts";
import { readSets } from "./evaluation/read-sets.ts";
import { createYardsticks, type Yardstick } from "./evaluation/yardsticks.ts";

const { values } = parseArgs({ options: { questions: { type: "string", multiple: true } } });
const { questions } = readSets(values.questions ?? ["tests/questions/in-scope.jsonl"], []);
const world = loadWorld(commandLineSettings);

type Row = { name: string; first: number; offered: number; ms: number };

const ours = measureOurs();
const theirs: Row[] = [];
for (const yardstick of await createYardsticks([...world.topics.values()]))
  theirs.push(await measure(yardstick));
const best = Math.max(...theirs.map(({ first }) => first));

console.log(`${"".padEnd(14)}${"first try".padStart(12)}${"top three".padStart(12)}${"ms".padStart(10)}`);
for (const { name, first, offered, ms } of [ours, ...theirs]) {
  console.log(`${name.padEnd(14)}${percent(first)}${percent(offered)}${ms.toFixed(2).padStart(10)}`);
}
console.log(
  `ahead of the best yardstick at the first try by ${(100 * (ours.first - best)).toFixed(1)} points`,
);

/** First try: the right topic was answered. Top three: answered or offered. */
function measureOurs(): Row {
  const start = performance.now();
  const { questions: judged } = evaluate({ questions, outOfScope: [] }, (question) =>
    ask(question, world, () => new Date()),
  );
  const ms = (performance.now() - start) / questions.length;
  const share = (outcomes: readonly string[]): number =>
    judged.filter(({ outcome }) => outcomes.includes(outcome)).length / judged.length;
  return { name: "this assistant", first: share(["right"]), offered: share(["right", "recoverable"]), ms };
}

async function measure({ name, rank }: Yardstick): Promise<Row> {
  const start = performance.now();
  let first = 0;
  let offered = 0;
  for (const question of questions) {
    const ranked = await rank(question.q);
    if (isRight(question, ranked.slice(0, 1))) first += 1;
    if (isRight(question, ranked.slice(0, 3))) offered += 1;
  }
  const { length } = questions;
  return { name, first: first / length, offered: offered / length, ms: (performance.now() - start) / length };
}

function isRight({ accept }: Question, ranked: readonly string[]): boolean {
  return ranked.some((id) => accept.includes(id));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(12);
}
