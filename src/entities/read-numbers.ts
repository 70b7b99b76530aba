import { foldLetters } from "./fold-letters.ts";
import { polish } from "./polish-recognizer.ts";

/** [start, end) in UTF-16 units of the text. */
export type FoundNumber = { value: number; start: number; end: number };

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
