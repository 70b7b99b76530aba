import { createRequire } from "node:module";

/**
 * Microsoft's Recognizers-Text as it is loaded here: its four packages are CommonJS bundles with the patterns of
 * all their languages, and a bundle that is imported keeps its source twice (5 MB of memory), one that is required
 * once. Types come from the packages themselves.
 */
const require = createRequire(import.meta.url);

type Text = typeof import("@microsoft/recognizers-text");
type TextChoice = typeof import("@microsoft/recognizers-text-choice");
type TextNumber = typeof import("@microsoft/recognizers-text-number");
type TextSequence = typeof import("@microsoft/recognizers-text-sequence");

export const { Recognizer, ParseResult }: Text = require("@microsoft/recognizers-text");
export const {
  BooleanExtractor,
  BooleanModel,
  BooleanParser,
}: TextChoice = require("@microsoft/recognizers-text-choice");
export const {
  AbstractNumberModel,
  Constants,
  CultureInfo,
  NumberModel,
  OrdinalModel,
}: TextNumber = require("@microsoft/recognizers-text-number");
export const {
  BaseSequenceExtractor,
  BaseSequenceParser,
  EmailModel,
  EmailParser,
  PhoneNumberModel,
  URLModel,
  URLParser,
}: TextSequence = require("@microsoft/recognizers-text-sequence");
