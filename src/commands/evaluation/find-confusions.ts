import type { Judged } from "./evaluate.ts";

/** `meant`: the accepted topics; `given`: what was answered instead. */
export type Confusion = { meant: string; given: string; count: number };

/** Wrong answers by pair of topics, most frequent first. */
export function findConfusions(questions: readonly Judged[]): Confusion[] {
  const pairs = questions
    .filter(({ outcome }) => outcome === "wrong")
    .map(({ question, asked }) => ({
      meant: question.accept.join("|"),
      given: asked.topic ?? asked.kind,
    }));
  return [...Map.groupBy(pairs, ({ meant, given }) => `${meant} → ${given}`)]
    .map(([, [first, ...others]]) => ({ meant: "", given: "", ...first, count: 1 + others.length }))
    .sort((a, b) => b.count - a.count || (a.meant < b.meant ? -1 : 1));
}
