import type { ExtractResult, IParser, ParseResult as Parsed } from "@microsoft/recognizers-text";
import { CultureInfo, ParseResult } from "./recognizers-text.ts";

const culture = new CultureInfo("pl-pl");

/**
 * Writes the values that the extractors of numbers and ordinals found: "dwustu trzydziestu" → "230". They know them
 * already, because BaseNumberParser reads neither "dwa i pół tysiąca" nor "trzy czwarte".
 */
export class PolishNumberParser implements IParser {
  parse(found: ExtractResult): Parsed {
    const result = new ParseResult(found);
    result.value = Number(found.data);
    result.resolutionStr = culture.format(result.value);
    return result;
  }
}
