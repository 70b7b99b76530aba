import { buildStringIndex, type StringIndex } from "../text/string-index.ts";
import type { Reading } from "./reading.ts";
import type { Vector } from "./train-softmax.ts";

/** The feature space: the name of each feature, at its index. */
export type FeatureSpace = {
  names: readonly string[];
  /** Features of each reading that the space was built from, in order. */
  vectors: readonly Vector[];
};

/** Features of a reading; those that are not in the space are left out. */
export type Featurise = (reading: Reading) => Vector;

export const createFeaturiser = (names: readonly string[]): Featurise => {
  const { placeOf: find } = indexNames(names);
  const findGrams = (word: string): readonly number[] => gramNames(word).map(find);
  return (reading) => toVector(toGroups(reading, find, findGrams), (member) => member);
};

/** Each name at its row: names are all different. Apart, so that nothing keeps the list of names alive. */
const indexNames = (names: readonly string[]): StringIndex =>
  buildStringIndex(names.length, (add) => {
    for (const [row, name] of names.entries()) add(name, row);
  });

/** Euclidean length of each kind of feature in a vector, whatever the length of the message. */
const LENGTHS = { lemma: 1, pair: 0.7, concept: 0.7, gram: 1 };
const GRAM_SIZES = [3, 4];
/** A gram of one or two samples tells nothing that their lemmas do not. */
const LEAST_GRAM_COUNT = 3;

/** Builds the feature space of lemmas, pairs of neighbours, synonym groups and character n-grams. */
export const buildFeatureSpace = (readings: readonly Reading[]): FeatureSpace => {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const isGram: boolean[] = [];
  const numberOf = (name: string, kind: "gram" | "word"): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, counts.length);
    isGram.push(kind === "gram");
    return counts.push(0) - 1;
  };
  const gramsOf = cacheGrams((gram) => numberOf(gram, "gram"));
  const raw = readings.map((reading) => toGroups(reading, (name) => numberOf(name, "word"), gramsOf));
  for (const groups of raw) {
    for (const { members } of groups)
      for (const member of members) counts[member] = (counts[member] ?? 0) + 1;
  }
  const rows = numberKept(counts, isGram);
  const names: string[] = [];
  for (const [name, number] of numbers) {
    const row = rows[number] ?? UNKNOWN;
    if (row !== UNKNOWN) names[row] = name;
  }
  return { names, vectors: raw.map((groups) => toVector(groups, (member) => rows[member] ?? UNKNOWN)) };
};

/** What `placeOf` says of a name that is not in the space. */
const UNKNOWN = -1;

/** Rows without gaps for the features that are kept; the others get `UNKNOWN`. */
const numberKept = (counts: readonly number[], isGram: readonly boolean[]): Int32Array => {
  let size = 0;
  return Int32Array.from(counts, (count, index) => {
    if (isGram[index] && count < LEAST_GRAM_COUNT) return UNKNOWN;
    size += 1;
    return size - 1;
  });
};

type Group = { members: ReadonlySet<number>; length: number };

const toGroups = (
  { lemmas, concepts, tokens }: Reading,
  numberOf: (name: string) => number,
  gramsOf: (word: string) => readonly number[],
): Group[] => [
  { members: new Set(lemmas.map(numberOf)), length: LENGTHS.lemma },
  { members: new Set(pairsOf(lemmas).map(numberOf)), length: LENGTHS.pair },
  {
    members: new Set(concepts.map((concept) => numberOf(`@${concept}`))),
    length: LENGTHS.concept,
  },
  {
    members: new Set(tokens.flatMap(({ form }) => gramsOf(form))),
    length: LENGTHS.gram,
  },
];

const toVector = (groups: readonly Group[], rowOf: (member: number) => number): Vector => {
  const indexes: number[] = [];
  const values: number[] = [];
  for (const { members, length } of groups) {
    const value = length / Math.sqrt(Math.max(1, members.size));
    for (const member of members) {
      const row = rowOf(member);
      if (row === UNKNOWN) continue;
      indexes.push(row);
      values.push(value);
    }
  }
  return {
    indexes: Int32Array.from(indexes),
    values: Float32Array.from(values),
  };
};

const pairsOf = (lemmas: readonly string[]): string[] =>
  ["^", ...lemmas].map((lemma, index) => `${lemma} ${lemmas[index] ?? "$"}`);

const cacheGrams = (numberOf: (gram: string) => number): ((word: string) => readonly number[]) => {
  const cache = new Map<string, readonly number[]>();
  return (word) => {
    const known = cache.get(word);
    if (known) return known;
    const grams = gramNames(word).map(numberOf);
    cache.set(word, grams);
    return grams;
  };
};

/** "szkolenia" → "#<sz", "#szk", …: stems that survive endings and typing errors. */
const gramNames = (word: string): string[] => {
  const marked = `<${word}>`;
  return GRAM_SIZES.flatMap((size) =>
    Array.from(
      { length: Math.max(0, marked.length - size + 1) },
      (_, start) => `#${marked.slice(start, start + size)}`,
    ),
  );
};
