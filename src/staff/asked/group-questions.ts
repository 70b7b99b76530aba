import type { AskedKind, AskedQuestion } from "./asked-question.ts";

/** A word's base form and how much it says: 0 for "czy", more for "parking". */
export type WeighedWord = { lemma: string; weight: number };

/** Questions that are alike. `text` is the wording asked most often, `id` that of its oldest question. */
export type QuestionGroup = {
  id: string;
  text: string;
  questions: readonly AskedQuestion[];
  /** Different wordings, the most frequent first. */
  wordings: readonly { text: string; count: number }[];
  counts: Readonly<Record<AskedKind, number>>;
  oldest: Date;
  newest: Date;
};

type Wording = {
  key: string;
  questions: readonly AskedQuestion[];
  words: ReadonlyMap<string, number>;
  total: number;
};

/** Share of the words' weight that two questions must have in common. */
const LIKENESS = 0.45;

/**
 * Groups questions by the words they share, the largest group first. Deterministic: wordings go in order of frequency
 * and age, each to the group whose first wording is most like it, or to a new one.
 */
export function groupQuestions(
  questions: readonly AskedQuestion[],
  weigh: (text: string) => readonly WeighedWord[],
): QuestionGroup[] {
  const groups: Wording[][] = [];
  for (const wording of collectWordings(questions, weigh)) {
    const [best] = groups
      .map((group) => ({ group, likeness: likenessOf(group[0], wording) }))
      .filter(({ likeness }) => likeness >= LIKENESS)
      .sort((one, other) => other.likeness - one.likeness);
    if (best) best.group.push(wording);
    else groups.push([wording]);
  }
  return groups
    .map(toGroup)
    .sort(
      (one, other) =>
        other.questions.length - one.questions.length || other.newest.getTime() - one.newest.getTime(),
    );
}

function collectWordings(
  questions: readonly AskedQuestion[],
  weigh: (text: string) => readonly WeighedWord[],
): Wording[] {
  const byKey = new Map<string, AskedQuestion[]>();
  for (const question of questions) {
    const key = question.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    byKey.set(key, [...(byKey.get(key) ?? []), question]);
  }
  return [...byKey]
    .map(([key, same]) => {
      const words = weigh(same[0]?.text ?? "");
      return {
        key,
        questions: [...same].sort(byAge),
        words: new Map(words.map(({ lemma, weight }) => [lemma, weight])),
        total: words.reduce((sum, { weight }) => sum + weight, 0),
      };
    })
    .sort((one, other) => {
      const [first, second] = [one.questions[0], other.questions[0]];
      return other.questions.length - one.questions.length || (first && second ? byAge(first, second) : 0);
    });
}

function byAge(one: AskedQuestion, other: AskedQuestion): number {
  return one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1);
}

function likenessOf(one: Wording | undefined, other: Wording): number {
  if (!one) return 0;
  let shared = 0;
  for (const [lemma, weight] of other.words) if (one.words.has(lemma)) shared += weight;
  const total = one.total + other.total - shared;
  return total === 0 ? 0 : shared / total;
}

function toGroup(wordings: readonly Wording[]): QuestionGroup {
  const questions = wordings.flatMap((wording) => wording.questions).sort(byAge);
  const first = wordings[0]?.questions[0];
  const oldest = questions[0]?.at;
  const newest = questions.at(-1)?.at;
  if (!first || !oldest || !newest) throw new Error("a group holds a question");
  const countOf = (kind: AskedKind) => questions.filter((one) => one.kind === kind).length;
  return {
    id: first.id,
    text: first.text,
    questions,
    wordings: wordings.map((one) => ({ text: one.questions[0]?.text ?? "", count: one.questions.length })),
    counts: {
      unanswered: countOf("unanswered"),
      unclear: countOf("unclear"),
      "not-helpful": countOf("not-helpful"),
    },
    oldest,
    newest,
  };
}
