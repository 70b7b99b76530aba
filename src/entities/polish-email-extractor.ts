import { BaseSequenceExtractor } from "./recognizers-text.ts";

const LOCAL = "[a-z0-9_%+-]+(?:\\.[a-z0-9_%+-]+)*";
const DOMAIN = "(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,24}";

/** "biuro@example.org", without the full stop of the sentence. */
export const emailPattern = new RegExp(
  `(?<![\\p{L}\\d._%+@-])${LOCAL}@${DOMAIN}(?![\\p{L}\\d@-]|\\.[\\p{L}\\d])`,
  "giu",
);

/**
 * E-mail addresses. The stock pattern keeps the full stop of a sentence ("na adres biuro@example.org."), cuts long
 * endings (".foundation" after six letters) and accepts two dots in a row.
 */
export class PolishEmailExtractor extends BaseSequenceExtractor {
  regexes = new Map([[emailPattern, "Email"]]);
  protected override extractType = "Email";
}
