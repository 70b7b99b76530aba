import { measureDistance } from "../text/measure-distance.ts";
import { numeralForms } from "./polish-numerals.ts";

/** Shorter numerals have too many neighbours: "pięć" and "pies". */
const SHORTEST = 6;

/**
 * Number words with one typing error as they are meant: "siedmiroo" → "siedmioro". Takes folded text; a word that is
 * near to two numbers stays.
 */
export function repairNumerals(folded: string): string {
  return folded.replace(/[a-z]+/g, (word) => (word.length < SHORTEST ? word : (findMeant(word) ?? word)));
}

function findMeant(word: string): string | undefined {
  if (numeralForms.has(word)) return undefined;
  const near = [...numeralForms].filter(
    ([form]) => form.length >= SHORTEST && measureDistance(word, form) === 1,
  );
  return new Set(near.map(([, value]) => value)).size === 1 ? near[0]?.[0] : undefined;
}
