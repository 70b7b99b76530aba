import type { Nameable } from "./find-named.ts";
import { joinWords } from "./join-words.ts";

/** Values whose label, or another word for them, is the whole text, whatever its capitals and signs. */
export function findExact(text: string, choices: readonly Nameable[]): readonly string[] {
  const typed = joinWords(text);
  if (typed === "") return [];
  return choices
    .filter((choice) => [choice.label, ...choice.also].some((name) => joinWords(name) === typed))
    .map((choice) => choice.value);
}
