import type { ExtractResult, IExtractor } from "@microsoft/recognizers-text";
import { findNumberWords } from "./find-number-words.ts";
import { foldLetters } from "./fold-letters.ts";
import { maskCodes } from "./mask-codes.ts";
import { Constants } from "./recognizers-text.ts";

const ENDING =
  "-?(?:tego|ego|go|giego|gi|ga|gie|giej|ty|ta|te|tej|ej|ci|cia|cie|ciej|ma|my|sza|szy|szej|sty|sta|stej)\\b";
/** After "2." these are numbered, while "jest nas 2." ends a sentence. */
const NUMBERED =
  "(?:kwartal|polrocz|pietr|miejsc|edycj|etap|rat[aey]\\b|tydzien|tygodn|semestr|klas[aey]\\b|punkt|pkt|ustep|rozdzial|wiek)";

/** "15-go", "3cia", "2. etap" */
const DIGITS = new RegExp(`(?<![a-z\\d_,.])(\\d{1,3})(?:${ENDING}|\\.(?= ${NUMBERED}))`, "g");

/** Ordinal numbers: "drugiej", "dwudziesty pierwszy", "15-go"; `data` is the value. */
export class PolishOrdinalExtractor implements IExtractor {
  extract(source: string): ExtractResult[] {
    const folded = maskCodes(foldLetters(source));
    const words = findNumberWords(folded).filter(({ kind }) => kind === "ordinal");
    const digits = [...folded.matchAll(DIGITS)].map((match) => ({
      value: Number(match[1]),
      start: match.index,
      end: match.index + match[0].length,
    }));
    return [...words, ...digits]
      .sort((one, other) => one.start - other.start)
      .map(({ value, start, end }) => ({
        start,
        length: end - start,
        text: source.slice(start, end),
        type: Constants.SYS_NUM_ORDINAL,
        data: value,
      }));
  }
}
