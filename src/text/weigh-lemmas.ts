import type { RatedLemma } from "./find-readings.ts";
import { headword } from "./headword.ts";

/** A word of the content with what it can be and how often it stands there. */
export type CountedWord = { count: number; readings: readonly RatedLemma[] };

/**
 * How often each headword stands in the content. A word with several readings is shared among them by their rates
 * and by how often the headwords stand elsewhere, again and again until it settles: "prac" goes to praca, because
 * "pracy" and "pracę" are many and "prali" is nowhere. Keys are headwords (see `headword`), and lemmas with a small
 * share of their headwords.
 */
export function weighLemmas(words: readonly CountedWord[]): ReadonlyMap<string, number> {
  let weights: ReadonlyMap<string, number> = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Map<string, number>();
    for (const word of words) {
      for (const reading of shareWord(word.readings, weights)) {
        const count = word.count * reading.rate;
        add(next, headword(reading), count);
        add(next, reading.lemma, count * HOMONYM);
      }
    }
    weights = next;
  }
  return weights;
}

/** The readings of one word with rates that add up to 1. */
export function shareWord(
  readings: readonly RatedLemma[],
  weights: ReadonlyMap<string, number>,
): RatedLemma[] {
  const shares = readings.map((reading) => {
    const weight = (weights.get(headword(reading)) ?? 0) + (weights.get(reading.lemma) ?? 0);
    return reading.rate * (weight + UNSEEN);
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  return readings.map((reading, index) => ({ ...reading, rate: (shares[index] ?? 0) / sum }));
}

function add(weights: Map<string, number>, key: string, count: number): void {
  weights.set(key, (weights.get(key) ?? 0) + count);
}

/** Enough for "socjalna", a noun too, to go wholly to socjalny. */
const ROUNDS = 60;
/** Weight given to every headword in advance, so that none is shut out in the first round. */
const UNSEEN = 0.05;
/**
 * What a homonym of another class is worth, to settle what nothing else settles: "koła" is koło, the circle, as
 * "koło", near, is frequent, and not the peg "kół".
 */
const HOMONYM = 0.02;
