import type { World } from "../conversation/world.ts";
import type { WeighedWord } from "../staff/asked/group-questions.ts";
import { tokenize } from "../text/tokenize.ts";

/**
 * How much each word of a question says: the rarer it is in the sample questions of all topics, the more. So "czy",
 * "jak" and "jest" say next to nothing without a list of such words.
 */
export function createWeigh(world: () => World): (text: string) => WeighedWord[] {
  let counted: ReturnType<typeof countForms> | undefined;
  const remembered = new Map<string, WeighedWord[]>();
  return (text) => {
    const now = world();
    if (counted?.topics !== now.topics) {
      counted = countForms(now.topics);
      remembered.clear();
    }
    const known = remembered.get(text);
    if (known) return known;
    const { counts, total } = counted;
    const words = new Map<string, number>();
    for (const { form, lemma } of now.readWords(text)) {
      const weight = Math.log((total + 1) / ((counts.get(form) ?? 0) + 1)) / Math.log(total + 1);
      words.set(lemma, Math.max(words.get(lemma) ?? 0, weight > LEAST ? weight : weight / 4));
    }
    const weighed = [...words].map(([lemma, weight]) => ({ lemma, weight }));
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, weighed);
    return weighed;
  };
}

/** The list of questions is looked at again and again. */
const mostRemembered = 5_000;

/** Words in more than one question of 200 are of little help. */
const LEAST = 0.4;

function countForms(topics: World["topics"]) {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { questions } of topics.values()) {
    for (const question of questions) {
      total += 1;
      for (const form of new Set(tokenize(question).map(({ folded }) => folded)))
        counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return { topics, counts, total };
}
