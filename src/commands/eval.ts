/**
 * `npm run eval -- --questions FILE… --out-of-scope FILE…`: how well the assistant understands sets in the shared
 * formats; each option may stand several times. Without any, the project's own sets in tests/questions. With
 * `--lines` also the lines that did not come out right.
 */
import { parseArgs } from "node:util";
import { ask } from "../conversation/answering/ask.ts";
import { loadWorld } from "../load-world.ts";
import { commandLineSettings } from "./command-line-settings.ts";
import { evaluate } from "./evaluation/evaluate.ts";
import { readSets } from "./evaluation/read-sets.ts";
import { renderReport } from "./evaluation/render-report.ts";

const { values } = parseArgs({
  options: {
    questions: { type: "string", multiple: true },
    "out-of-scope": { type: "string", multiple: true },
    lines: { type: "boolean", default: false },
  },
});
const isOwn = !values.questions && !values["out-of-scope"];
const sets = readSets(
  isOwn ? ["tests/questions/in-scope.jsonl"] : (values.questions ?? []),
  isOwn ? ["tests/questions/out-of-scope.txt"] : (values["out-of-scope"] ?? []),
);

const start = performance.now();
const world = loadWorld(commandLineSettings);
const startMs = performance.now() - start;
const now = () => new Date();
const evaluation = evaluate(sets, (question) => ask(question, world, now));

console.log(renderReport(evaluation));
console.log(
  `loaded in ${Math.round(startMs)} ms, ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`,
);
if (values.lines) {
  for (const { question, asked, outcome } of evaluation.questions) {
    if (outcome !== "right")
      console.log(
        `${outcome} ${question.accept.join("|")} ← ${JSON.stringify(question.q)} ${describe(asked)}`,
      );
  }
  for (const { q, asked, outcome } of evaluation.strangers) {
    if (outcome !== "refused") console.log(`${outcome} ← ${JSON.stringify(q)} ${describe(asked)}`);
  }
}

function describe({
  kind,
  topic,
  topics,
  score,
}: {
  kind: string;
  topic?: string;
  topics?: readonly string[];
  score: number;
}) {
  return [kind, topic, topics?.join(", "), score.toFixed(2)].filter(Boolean).join(" ");
}
