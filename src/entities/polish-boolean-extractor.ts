import type { ExtractResult } from "@microsoft/recognizers-text";
import { foldLetters } from "./fold-letters.ts";
import { polishYesNo } from "./polish-yes-no.ts";
import { BooleanExtractor } from "./recognizers-text.ts";

/** Yes and no with or without diacritics: "może być", "MOZE BYC". */
export class PolishBooleanExtractor extends BooleanExtractor {
  constructor() {
    super(polishYesNo);
  }

  override extract(source: string): ExtractResult[] {
    return super.extract(foldLetters(source)).map((result) => ({
      ...result,
      text: source.slice(result.start, result.start + result.length).trim(),
    }));
  }
}
