/**
 * Values that people write in Polish: numbers, yes and no, phones, e-mail addresses, numbers of registers. Where the
 * Recognizers-Text base classes fit, the Polish culture stands on them (polish-recognizer.ts); around it are the
 * `read…` functions that say precisely what is wrong with a value. Nothing here knows dialogs or places.
 */
import { fold } from "../text/fold.ts";

/**
 * Folds letters ("Pięć–SZEŚĆ" → "piec–szesc") but keeps punctuation, which means something in a number or an
 * address. As long as the input. JavaScript's `\b` knows ASCII only, so patterns run on this.
 */
export function foldLetters(text: string): string {
  const folded = fold(text);
  let kept = "";
  for (let index = 0; index < text.length; index += 1) {
    const unit = folded.charAt(index);
    kept += unit === " " ? text.charAt(index) : unit;
  }
  return kept;
}
