import { findBegun } from "./find-begun.ts";
import { findExact } from "./find-exact.ts";
import { findMisspelt } from "./find-misspelt.ts";
import { findNamed } from "./find-named.ts";
import { findSimilar } from "./find-similar.ts";
import type { StepChoice } from "./flow.ts";
import { type PositionReader, readDigits } from "./position-reader.ts";

/** `all`: these are the choices that were meant. `unsure`: one of these was meant, and the person decides. */
export type ChoicesMatch =
  | { kind: "all"; values: readonly string[] }
  | { kind: "unsure"; values: readonly string[] }
  | { kind: "none" };

/** Which choices a typed text means where several may be taken: "1, 3 i 5", "szkolenia i prawnik", "wszystko". */
export function matchChoices(
  text: string,
  choices: readonly StepChoice[],
  readPositions: PositionReader = readDigits,
): ChoicesMatch {
  const exact = findExact(text, choices);
  if (exact.length > 0) return all(exact, choices);
  const positions = readPositions(text, choices.length);
  if (positions !== null)
    return all(
      positions.flatMap((position) => choices[position - 1]?.value ?? []),
      choices,
    );
  const begun = findBegun(text, choices);
  // "doradztwo" begins two labels, but asks for one kind of advice.
  if (begun.length > 0) return begun.length > 1 ? { kind: "unsure", values: begun } : all(begun, choices);
  const named = findNamed(text, choices);
  const misspelt = findMisspelt(named.rest, choices);
  return all([...named.values, ...findSimilar(text, choices), ...misspelt], choices);
}

/** Each value once, in the order of the list; "Jeszcze nie wiem" gives way to anything more definite. */
function all(values: readonly string[], choices: readonly StepChoice[]): ChoicesMatch {
  const meant = choices.filter((choice) => values.includes(choice.value));
  const definite = meant.filter((choice) => choice.alone !== true);
  const kept = (definite.length > 0 ? definite : meant).map((choice) => choice.value);
  return kept.length > 0 ? { kind: "all", values: kept } : { kind: "none" };
}
