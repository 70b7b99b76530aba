import { foldLetters } from "./fold-letters.ts";
import type { FoundNumber } from "./found-number.ts";
import { polish } from "./polish-recognizer.ts";

/** Every cardinal number of a text, in digits or Polish words, in order: "dwanaście albo 15" → 12, 15. */
export function readNumbers(text: string): FoundNumber[] {
  return polish
    .model("number")
    .parse(foldLetters(text))
    .map((result) => ({
      value: Number(result.resolution.value),
      start: result.start,
      end: result.end + 1,
    }));
}
