/**
 * `npm run eval:compare -- --questions FILE… --out-of-scope FILE…`: the assistant beside fuse.js, minisearch and
 * nlp.js, which learn the same topics, on the same questions in one run; without options, on the project's own sets.
 * The yardsticks name a topic for every question, while the assistant pays for each one that it refuses or only
 * offers; the column "out of scope answered" shows what always answering costs.
 */
import { parseArgs } from "node:util";
import { ask } from "../conversation/answering/ask.ts";
import type { World } from "../conversation/world.ts";
import { loadWorld } from "../load-world.ts";
import { commandLineSettings } from "./command-line-settings.ts";
import { type Compared, compare, type System } from "./evaluation/compare.ts";
import { judgeStranger, topicsGiven } from "./evaluation/evaluate.ts";
import { ownSets } from "./evaluation/own-sets.ts";
import { readSets } from "./evaluation/read-sets.ts";
import { renderComparison } from "./evaluation/render-comparison.ts";
import { warmUpQuestions } from "./evaluation/warm-up-questions.ts";
import { createYardsticks } from "./evaluation/yardsticks/create-yardsticks.ts";
import type { Yardstick } from "./evaluation/yardsticks/yardstick.ts";

/** The slowest system takes a tenth of a second for each. */
const warmUpRounds = 60;

const { values } = parseArgs({
  options: {
    questions: { type: "string", multiple: true },
    "out-of-scope": { type: "string", multiple: true },
  },
});
const isOwn = !values.questions && !values["out-of-scope"];
const sets = isOwn
  ? readSets([ownSets.questions], [ownSets.outOfScope])
  : readSets(values.questions ?? [], values["out-of-scope"] ?? []);
const world = loadWorld(commandLineSettings);
const warmUp = warmUpQuestions(world).slice(0, warmUpRounds);

const ours = await compare(asSystem(world), sets, warmUp);
const others: Compared[] = [];
for (const yardstick of await createYardsticks([...world.topics.values()]))
  others.push(await compare(yardstickAsSystem(yardstick), sets, warmUp));
console.log(renderComparison(ours, others));

function asSystem(known: World): System {
  return {
    name: "this assistant",
    tryOne: (message) => {
      const asked = ask(message, known, () => new Date());
      const first = topicsGiven(asked);
      const answers = judgeStranger(asked) === "answered";
      return { first, three: asked.topics?.slice(0, 3) ?? first, answers };
    },
  };
}

function yardstickAsSystem({ name, rank }: Yardstick): System {
  return {
    name,
    tryOne: async (message) => {
      const { topics, answers } = await rank(message);
      return { first: topics.slice(0, 1), three: topics.slice(0, 3), answers };
    },
  };
}
