import { percentOf } from "./breakdown.ts";
import type { QuestionSets } from "./evaluate.ts";

/** What a system makes of a message. */
type Tried = {
  /** Topics that the first try stands for; none where nothing is answered. */
  first: readonly string[];
  /** At most three topics, answered or offered. */
  three: readonly string[];
  /** Whether a message out of scope would be answered. */
  answers: boolean;
};
export type System = { name: string; tryOne: (message: string) => Tried | Promise<Tried> };

/** Shares in per cent, null where the set is empty; `ms`: the mean time of one message. */
export type Compared = {
  name: string;
  first: number;
  three: number;
  outOfScopeAnswered: number | null;
  ms: number;
};

/** Puts both sets to a system, after `warmUp`, which is not counted. */
export async function compare(
  { name, tryOne }: System,
  { questions, outOfScope }: QuestionSets,
  warmUp: readonly string[],
): Promise<Compared> {
  for (const message of warmUp) await tryOne(message);
  const start = performance.now();
  const counts = { first: 0, three: 0, answered: 0 };
  for (const { q, accept } of questions) {
    const { first, three } = await tryOne(q);
    if (first.some((topic) => accept.includes(topic))) counts.first += 1;
    if ([...first, ...three].some((topic) => accept.includes(topic))) counts.three += 1;
  }
  for (const message of outOfScope) if ((await tryOne(message)).answers) counts.answered += 1;
  return {
    name,
    first: percentOf(counts.first, questions.length),
    three: percentOf(counts.three, questions.length),
    outOfScopeAnswered: outOfScope.length === 0 ? null : percentOf(counts.answered, outOfScope.length),
    ms: (performance.now() - start) / (questions.length + outOfScope.length),
  };
}
