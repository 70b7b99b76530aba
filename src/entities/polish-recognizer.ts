import { type IModel, Recognizer } from "@microsoft/recognizers-text";
import { BooleanExtractor, BooleanModel, BooleanParser } from "@microsoft/recognizers-text-choice";
import { NumberModel } from "@microsoft/recognizers-text-number";
import { EmailModel, EmailParser, PhoneNumberModel } from "@microsoft/recognizers-text-sequence";
import { PolishEmailExtractor } from "./polish-email-extractor.ts";
import { PolishNumberExtractor } from "./polish-number-extractor.ts";
import { PolishNumberParser } from "./polish-number-parser.ts";
import { PolishPhoneExtractor, PolishPhoneParser } from "./polish-phone-extractor.ts";
import { polishYesNo } from "./polish-yes-no.ts";

const CULTURE = "pl-pl";

const models = {
  number: () => new NumberModel(new PolishNumberParser(), new PolishNumberExtractor()),
  boolean: () => new BooleanModel(new BooleanParser(), new BooleanExtractor(polishYesNo)),
  phonenumber: () => new PhoneNumberModel(new PolishPhoneParser(), new PolishPhoneExtractor()),
  email: () => new EmailModel(new EmailParser(), new PolishEmailExtractor()),
};

/** What can be recognised in Polish; more models are registered beside these. */
type PolishModel = keyof typeof models;

/**
 * A Polish culture for Recognizers-Text, which has none: asked for "pl-pl" the stock recognizers answer in English
 * without a word. Asking for an unknown model throws here instead (no fallback).
 */
class PolishRecognizer extends Recognizer<number> {
  constructor() {
    super(CULTURE, 0, true);
  }

  model(name: PolishModel): IModel {
    return this.getModel(name, CULTURE, false);
  }

  protected InitializeConfiguration(): void {
    for (const [name, create] of Object.entries(models)) this.registerModel(name, CULTURE, create);
  }

  protected IsValidOptions(options: number): boolean {
    return options === 0;
  }
}

/** Models hold no state, so one recognizer serves all. */
export const polish = new PolishRecognizer();
