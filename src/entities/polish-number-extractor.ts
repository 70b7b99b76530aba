import type { ExtractResult, IExtractor } from "@microsoft/recognizers-text";
import { findNumberWords } from "./find-number-words.ts";
import { foldLetters } from "./fold-letters.ts";
import type { FoundNumber } from "./found-number.ts";
import { maskCodes } from "./mask-codes.ts";
import { readNumberDigits } from "./read-number-digits.ts";
import { Constants } from "./recognizers-text.ts";

/** What a number in digits can be multiplied by: "20 tys.", "1,5 mln", "3 miliony". */
const SCALE = "(?:tys|mln|mld|tysiac(?:a|e)?|tysiecy|milion(?:a|y|ow)?|miliard(?:a|y|ow)?)\\b";
/** An ending makes digits an ordinal: "15-go", "3cia". */
const NOT_ORDINAL =
  "(?!-?(?:tego|ego|go|gi|ga|giej|ty|ta|te|tej|ej|ci|cia|ma|my|sza|szy|szej|sty|sta|stej)\\b)";
const START = "(?<![\\p{L}\\d_,.])(?!0\\d)";
const FRACTION = `(?:\\d+ )?[1-9]/(?:[2-9]|1[02])(?=\\s+(?:etat|godzin|roku|miesiac|dnia|kosztow|kwoty|czasu|osob))`;

/**
 * "12", "1 500", "1.500", "423 886,33", "2.5", "2 i pół", "20 tys."; not the digits of "B12", nor a part of a longer
 * run; "3/4 etatu", while elsewhere "3/4" is a flat in a house.
 */
const DIGITS = new RegExp(
  `${START}(?:${FRACTION}|(?:\\d{1,3}(?:[ \\u00a0.]\\d{3})+(?:,\\d+)?|0\\.\\d+|\\d+(?:,\\d+|\\.\\d)?)(?![.,]?\\d)${NOT_ORDINAL}` +
    `(?:\\s+i\\s+pol\\b)?(?:\\s*${SCALE})?)`,
  "gu",
);

/** "minus dwa", "−5". A hyphen before a number is a range or the mark of a list: "10 -15", "- 5 osób". */
const MINUS = /(?:\bminus\s+|\u2212\s*)$/;

/** Finds numbers written in digits or in Polish words, with or without diacritics; `data` is the value. */
export class PolishNumberExtractor implements IExtractor {
  extract(source: string): ExtractResult[] {
    const folded = maskCodes(foldLetters(source));
    return findNumbers(folded).map(({ value, start: first, end }) => {
      const sign = MINUS.exec(folded.slice(0, first))?.[0] ?? "";
      const start = first - sign.length;
      return {
        start,
        length: end - start,
        text: source.slice(start, end),
        type: Constants.SYS_NUM,
        data: sign === "" ? value : -value,
      };
    });
  }
}

function findNumbers(folded: string): FoundNumber[] {
  const digits = [...folded.matchAll(DIGITS)].map((match) => ({
    value: readNumberDigits(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words = findNumberWords(folded).filter(
    ({ kind, start, end }) =>
      kind !== "ordinal" && !digits.some((other) => start < other.end && other.start < end),
  );
  return [...digits, ...words].sort((one, other) => one.start - other.start);
}
