import { findBegun } from "./find-begun.ts";
import { findExact } from "./find-exact.ts";
import { findMisspelt } from "./find-misspelt.ts";
import { findNamed, type Nameable } from "./find-named.ts";
import { findSimilar } from "./find-similar.ts";
import { type PositionReader, readDigits } from "./position-reader.ts";

/** `several`: the text fits more than one choice, in the order of the list; the person decides. */
export type ChoiceMatch =
  | { kind: "one"; value: string }
  | { kind: "several"; values: readonly string[] }
  | { kind: "none" };

/**
 * Which of the offered choices a typed text means: its label or another word for it ("KGW"), its beginning, its
 * number ("2", "druga"), a name inside a sentence ("to chyba fundacja"), or any of these with a typing error.
 */
export function matchChoice(
  text: string,
  choices: readonly Nameable[],
  readPositions: PositionReader = readDigits,
): ChoiceMatch {
  for (const values of attempts(text, choices, readPositions)) {
    const [first] = values;
    if (first !== undefined) {
      return values.length === 1 ? { kind: "one", value: first } : { kind: "several", values };
    }
  }
  return { kind: "none" };
}

/** A name of one word counts in a short sentence: "to będzie pewnie jakaś fundacja". */
const MOST_WORDS_AROUND = 4;

/** From the surest way of reading to the least sure one; each is tried only when those before found nothing. */
function* attempts(text: string, choices: readonly Nameable[], readPositions: PositionReader) {
  yield findExact(text, choices);
  yield (readPositions(text, choices.length) ?? []).flatMap((position) => choices[position - 1]?.value ?? []);
  yield findBegun(text, choices);
  const named = findNamed(text, choices);
  // "zbieramy się w bibliotece i szukamy kogoś, kto nam pomoże": one word of a story names nothing.
  const isStory = named.rest.length > MOST_WORDS_AROUND;
  yield named.longest > 1 || !isStory ? named.values : [];
  yield findSimilar(text, choices);
  yield isStory ? [] : findMisspelt(named.rest, choices);
}
