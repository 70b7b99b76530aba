import type { ExtractResult, IExtractor, ParseResult } from "@microsoft/recognizers-text";
import { findPhones } from "./find-phones.ts";
import { BaseSequenceParser } from "./recognizers-text.ts";
import { toE164 } from "./to-e164.ts";

/** Phones by `findPhones`: the stock extractor misses "(22) 827-52-13" and takes a PESEL for a phone. */
export class PolishPhoneExtractor implements IExtractor {
  extract(source: string): ExtractResult[] {
    return findPhones(source).map(({ start, end }) => ({
      start,
      length: end - start,
      text: source.slice(start, end),
      type: "PhoneNumber",
      data: "PolishPhoneNumber",
    }));
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
