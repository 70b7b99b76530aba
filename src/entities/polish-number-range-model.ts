import type { ExtractResult, IExtractor, IParser, ParseResult as Parsed } from "@microsoft/recognizers-text";
import { findNumberRanges, type NumberRange } from "./find-number-ranges.ts";
import { foldLetters } from "./fold-letters.ts";
import { PolishNumberExtractor } from "./polish-number-extractor.ts";
import { PolishNumberParser } from "./polish-number-parser.ts";
import { AbstractNumberModel, ParseResult } from "./recognizers-text.ts";

const numbers = { extractor: new PolishNumberExtractor(), parser: new PolishNumberParser() };

class PolishNumberRangeExtractor implements IExtractor {
  extract(source: string): ExtractResult[] {
    const found = numbers.extractor.extract(source).map((number) => ({
      value: Number(numbers.parser.parse(number).value),
      start: number.start,
      end: number.start + number.length,
    }));
    return findNumberRanges(foldLetters(source), found).map((range) => ({
      start: range.start,
      length: range.end - range.start,
      text: source.slice(range.start, range.end),
      type: "builtin.num.numberrange",
      data: toInterval(range),
    }));
  }
}

class PolishNumberRangeParser implements IParser {
  parse(found: ExtractResult): Parsed {
    const result = new ParseResult(found);
    result.value = found.data;
    result.resolutionStr = String(found.data);
    return result;
  }
}

/**
 * Ranges of numbers as intervals: "od 10 do 15" → "[10,15]", "ponad 30" → "(30,)". The library has the notation but
 * no such model for JavaScript.
 */
export class PolishNumberRangeModel extends AbstractNumberModel {
  override modelTypeName = "numberrange";

  constructor() {
    super(new PolishNumberRangeParser(), new PolishNumberRangeExtractor());
  }
}

function toInterval({ min, max, isMinIncluded, isMaxIncluded }: NumberRange): string {
  return `${isMinIncluded ? "[" : "("}${min ?? ""},${max ?? ""}${isMaxIncluded ? "]" : ")"}`;
}
