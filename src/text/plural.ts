/** The forms of a noun with a number: 1 osoba, 2 osoby, 5 osób. */
export type PluralForms = { one: string; few: string; many: string };

/** A whole number with its noun: "1 osoba", "3 osoby", "12 osób", "22 osoby". */
export function plural(count: number, forms: PluralForms): string {
  const rule = RULES.select(count);
  const noun = rule === "one" || rule === "few" ? forms[rule] : forms.many;
  return `${NUMBERS.format(count)} ${noun}`;
}

const RULES = new Intl.PluralRules("pl");
/** "1500", "12 000": Polish groups from five digits. */
const NUMBERS = new Intl.NumberFormat("pl");
