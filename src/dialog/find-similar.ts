import Fuse from "fuse.js";
import type { Nameable } from "./find-named.ts";
import { joinWords } from "./join-words.ts";

/** Shorter words have too many neighbours: "pes", "ops", "osp". */
const SHORTEST = 5;
/** fuse.js finds a pattern inside longer words ("praca" in "współpraca"); a typing error changes few letters. */
const LARGEST_DIFFERENCE = 2;
/** About one error in four letters; two swapped letters count as two: "fudnacja". */
const THRESHOLD = 0.26;

type Name = { value: string; name: string };

/** Values whose label or other word differs from the text by a typing error; more than one where equally near. */
export function findSimilar(text: string, choices: readonly Nameable[]): readonly string[] {
  const typed = joinWords(text);
  if (typed.length < SHORTEST) return [];
  const names = choices
    .flatMap((choice): Name[] =>
      [choice.label, ...choice.also].map((name) => ({ value: choice.value, name: joinWords(name) })),
    )
    // Nor does it touch the first letter often: "kogoś" is not "nikogo".
    .filter(({ name }) => name[0] === typed[0])
    .filter(({ name }) => Math.abs(name.length - typed.length) <= LARGEST_DIFFERENCE);
  if (names.length === 0) return [];
  const fuse = new Fuse(names, {
    keys: ["name"],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: THRESHOLD,
  });
  const near = fuse.search(typed);
  const best = near[0]?.score ?? 0;
  const values = near.filter(({ score = 1 }) => score <= best).map(({ item }) => item.value);
  return [...new Set(values)];
}
