import type { IModel } from "@microsoft/recognizers-text";
import { PolishDateTimeModel } from "./dates/polish-date-time-model.ts";
import { PolishBooleanExtractor } from "./polish-boolean-extractor.ts";
import { PolishEmailExtractor } from "./polish-email-extractor.ts";
import { PolishNumberExtractor } from "./polish-number-extractor.ts";
import { PolishNumberParser } from "./polish-number-parser.ts";
import { PolishNumberRangeModel } from "./polish-number-range-model.ts";
import { PolishOrdinalExtractor } from "./polish-ordinal-extractor.ts";
import { PolishPhoneExtractor, PolishPhoneParser } from "./polish-phone-extractor.ts";
import { PolishUrlExtractor } from "./polish-url-extractor.ts";
import {
  BooleanModel,
  BooleanParser,
  EmailModel,
  EmailParser,
  NumberModel,
  OrdinalModel,
  PhoneNumberModel,
  Recognizer,
  URLModel,
  URLParser,
} from "./recognizers-text.ts";

const CULTURE = "pl-pl";

const models = {
  number: () => new NumberModel(new PolishNumberParser(), new PolishNumberExtractor()),
  ordinal: () => new OrdinalModel(new PolishNumberParser(), new PolishOrdinalExtractor()),
  numberrange: () => new PolishNumberRangeModel(),
  boolean: () => new BooleanModel(new BooleanParser(), new PolishBooleanExtractor()),
  phonenumber: () => new PhoneNumberModel(new PolishPhoneParser(), new PolishPhoneExtractor()),
  email: () => new EmailModel(new EmailParser(), new PolishEmailExtractor()),
  url: () => new URLModel(new URLParser(), new PolishUrlExtractor()),
  datetime: () => new PolishDateTimeModel(),
};

/** What can be recognised in Polish. */
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

  /** Only this model takes a reference, so it is handed out as what it is. */
  dateTimeModel(): PolishDateTimeModel {
    const model = this.model("datetime");
    if (!(model instanceof PolishDateTimeModel)) throw new Error("another datetime model is registered");
    return model;
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
