import type { ExtractResult, ParseResult } from "@microsoft/recognizers-text";
import {
  BaseNumberParser,
  CultureInfo,
  type INumberParserConfiguration,
} from "@microsoft/recognizers-text-number";
import { foldLetters } from "./fold-letters.ts";
import { POLISH } from "./polish-number-extractor.ts";
import { numeralForms } from "./polish-numerals.ts";

const NEVER = /(?!)/g;

/** Words that multiply what stands before them: "dwa tysiące" is 2 · 1000, while "dwieście" is a word of its own. */
const multipliers = new Map([...numeralForms].filter(([, value]) => value >= 1000));

const configuration: INumberParserConfiguration = {
  cardinalNumberMap: numeralForms,
  ordinalNumberMap: new Map(),
  roundNumberMap: multipliers,
  cultureInfo: new CultureInfo("pl-pl"),
  digitalNumberRegex: NEVER,
  fractionMarkerToken: "/",
  negativeNumberSignRegex: NEVER,
  halfADozenRegex: NEVER,
  halfADozenText: "",
  langMarker: POLISH,
  nonDecimalSeparatorChar: ".",
  decimalSeparatorChar: ",",
  wordSeparatorToken: " ",
  writtenDecimalSeparatorTexts: ["przecinek"],
  writtenGroupSeparatorTexts: [],
  writtenIntegerSeparatorTexts: ["i"],
  writtenFractionSeparatorTexts: [],
  normalizeTokenSet: (tokens) => tokens,
  resolveCompositeNumber: (word) => numeralForms.get(word) ?? 0,
};

/** Values of what PolishNumberExtractor finds: "dwustu trzydziestu" → 230, "423 886,33" → 423886.33. */
export class PolishNumberParser extends BaseNumberParser {
  constructor() {
    super(configuration);
  }

  override parse(found: ExtractResult): ParseResult | null {
    const parsed = super.parse({ ...found, text: foldLetters(found.text).replaceAll("\u00a0", " ") });
    return parsed === null ? null : Object.assign(parsed, { text: found.text.toLowerCase() });
  }
}
