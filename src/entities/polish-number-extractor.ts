import type { ExtractResult } from "@microsoft/recognizers-text";
import { BaseNumberExtractor, Constants, type RegExpValue } from "@microsoft/recognizers-text-number";
import { foldLetters } from "./fold-letters.ts";
import { numeralForms } from "./polish-numerals.ts";

/** The tag by which the parser knows that a number is written in Polish words. */
export const POLISH = "Pol";

const DIGITS: RegExpValue = {
  // "12", "1 500", "423 886,33"; not the digits of "B12", nor a part of a longer run.
  regExp: /(?<![\p{L}\d,.])\d+(?:[ \u00a0]\d{3})*(?:,\d+)?(?!\d)/gu,
  value: "IntegerNum",
};

const WORDS: RegExpValue = { regExp: buildWordPattern(), value: `Integer${POLISH}` };

/** Finds numbers written in digits or in Polish words, with or without diacritics. */
export class PolishNumberExtractor extends BaseNumberExtractor {
  protected override extractType = Constants.SYS_NUM;

  constructor() {
    super();
    this.regexes = [DIGITS, WORDS];
  }

  override extract(source: string): ExtractResult[] {
    const found = super.extract(foldLetters(source));
    return found.map((result) => ({
      ...result,
      text: source.slice(result.start, result.start + result.length),
    }));
  }
}

/**
 * A number as Polish grammar joins its words: "sto dwadzieścia trzy" is one number, "dwie trzy" are two. Larger
 * units come first, each at most once.
 */
function buildWordPattern(): RegExp {
  const form = (low: number, high: number): string => anyOf(low, high);
  const unit = form(1, 9);
  const below100 = `(?:${form(20, 90)}(?:\\s+${unit})?|${form(10, 19)}|${unit})`;
  const below1000 = `(?:${form(100, 900)}(?:\\s+${below100})?|${below100})`;
  const below1000000 = `(?:(?:${below1000}\\s+)?${form(1000, 1000)}(?:\\s+${below1000})?|${below1000})`;
  const million = form(1_000_000, 1_000_000);
  const whole = `(?:(?:${below1000}\\s+)?${million}(?:\\s+${below1000000})?|${below1000000}|${form(0, 0)})`;
  return new RegExp(`\\b${whole}\\b`, "g");
}

/** All forms of the values from `low` to `high`, longest first: "dwudziestu" before "dwu". */
function anyOf(low: number, high: number): string {
  const forms = [...numeralForms].filter(([, value]) => value >= low && value <= high).map(([form]) => form);
  return `(?:${forms.sort((one, other) => other.length - one.length).join("|")})\\b`;
}
