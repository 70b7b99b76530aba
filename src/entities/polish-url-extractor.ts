import { BaseSequenceExtractor } from "./recognizers-text.ts";

const LABELS = "(?:[\\p{L}\\d-]{1,63}\\.)+";
/** Without "www" only endings that no Polish sentence begins with: in "12 osób.Do kiedy" the "do" is no country. */
const KNOWN_ENDING = "(?:pl|eu|com|org|net|info|edu|gov|biz|online|site|foundation)";
const PATH = '(?:[/?#](?:[^\\s<>"„”]*[^\\s<>"„”.,;:!?)…])?)?';

/** "www.example.org", "example.org/statut", "https://example.org"; the part of an e-mail address after @ is none. */
export const urlPattern = new RegExp(
  `(?<![\\p{L}\\d@._/+-])(?:(?:(?:https?|ftp)://|www\\.)${LABELS}[\\p{L}]{2,24}|${LABELS}${KNOWN_ENDING})` +
    `(?::\\d{1,5})?(?![\\p{L}\\d@_-]|\\.[\\p{L}\\d])${PATH}`,
  "giu",
);

/**
 * Addresses of pages. The stock pattern takes the last word of a sentence and the first of the next one for an
 * address where the space between them is missing, and knows no Polish letters.
 */
export class PolishUrlExtractor extends BaseSequenceExtractor {
  regexes = new Map([[urlPattern, "Url"]]);
  protected override extractType = "Url";
}
