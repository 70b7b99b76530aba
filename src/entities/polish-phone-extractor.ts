import type { ExtractResult, Match, ParseResult } from "@microsoft/recognizers-text";
import { BaseSequenceExtractor, BaseSequenceParser } from "@microsoft/recognizers-text-sequence";
import { toE164 } from "./to-e164.ts";

/** Digits as a phone is written: "+48 600 100 200", "(22) 827-52-13", "600.100.200"; not those inside "B12". */
export const digitRuns = /(?<![\p{L}\d@])(?:\+ ?)?\(?\+?\d(?:[ \u00a0()./–—-]{0,3}\d){0,24}/gu;

/**
 * Phones that can be dialled from Poland. The stock extractor misses "(22) 827-52-13" and takes a PESEL for a phone;
 * here every run of digits is judged by `toE164`.
 */
export class PolishPhoneExtractor extends BaseSequenceExtractor {
  regexes = new Map([[digitRuns, "PolishPhoneNumber"]]);
  protected override extractType = "PhoneNumber";

  override isValidMatch(match: Match): boolean {
    return toE164(match.value).kind === "phone";
  }
}

/** Resolves to E.164: "+48600100200". */
export class PolishPhoneParser extends BaseSequenceParser {
  override parse(found: ExtractResult): ParseResult {
    const result = super.parse(found);
    const phone = toE164(found.text);
    result.resolutionStr = phone.kind === "phone" ? phone.number : found.text;
    result.value = 1;
    return result;
  }
}
