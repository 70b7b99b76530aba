import type { Nameable } from "./find-named.ts";
import { joinWords } from "./join-words.ts";

/** Fewer letters begin too many words. */
const SHORTEST = 3;

/** Values whose label, or another word for them, begins with the text: "grupa nief" → "grupa". */
export function findBegun(text: string, choices: readonly Nameable[]): readonly string[] {
  const typed = joinWords(text);
  // "nie" begins "nie wiem", which is another answer.
  if (typed.length < SHORTEST || typed === "nie") return [];
  return choices
    .filter((choice) => [choice.label, ...choice.also].some((name) => joinWords(name).startsWith(typed)))
    .map((choice) => choice.value);
}
