import { anyWord, dateWords } from "./date-words.ts";

/**
 * Pieces of the rules, for digitised text. Each names its groups, so a rule takes each piece at most once; `bare`
 * ones name none and serve in lookaheads.
 */
const SHIFTS: readonly [shift: number, words: string][] = [
  [0, "t(?:en|a|e|ego|ej|ym)|biezac\\w+|obecn\\w+"], // "w tym tygodniu"
  [1, "przyszl\\w+|nastepn\\w+|nadchodzac\\w+|kolejn\\w+"], // "w przyszłym miesiącu"
  [-1, "zeszl\\w+|ubiegl\\w+|poprzedni\\w*|minion\\w+|ostatni\\w*"], // "w zeszłym roku"
];
const month = anyWord(dateWords.months);
const shift = SHIFTS.map(([, words]) => words).join("|");
const yearEnd = "(?:\\s*r\\.|\\s+roku?\\b)?";
/** "15", "15-go", "15M~~~" for "piętnastego" */
const date = "(?:3[01]|[12]\\d|0?[1-9])(?!\\d)";
const dateEnd = "(?:-?(?:go|tego|ego|szego|giego|ciego|ty|szy|gi|ci)\\b|[MN]?~*)";
/** Beginnings of what is counted, so that the number before it is no hour. */
const COUNTED = [
  "os\\b|osob|ludz|dziec|pan(?:ie|iom|ow|owie)\\b|kobiet|mezczyzn|czlonk|uczestn|etat|raz",
  "zl|pln|euro|proc|tys|mln|km\\b|metr|szt",
  "lat|rok|kwarta|mies|m-c|tyg|dni|dzien|dob|godzin|min|sek",
  "grup|organiz|fundac|stowarz|spoldz|gmin|powiat|miejsc|projekt|wnios|szkole|spotka|warszt|edycj|etap|polow",
  "pkt|punkt|krok|form|rodzaj|czesc|temat|pytan|spraw|zdan|slow|stron",
].join("|");

export const datePatterns = {
  shift: `(?<shift>${shift})`,
  bareDate: `${date}${dateEnd}`,
  date: `(?<date>${date})${dateEnd}`,
  month: `(?<month>${month})\\b`,
  weekday: `(?<weekday>${anyWord(dateWords.weekdays)})\\b`,
  /** " 2026", " 2026 r.", " przyszłego roku", " br."; with the blank before it. */
  year: `(?:\\s+(?:(?<year>(?:19|20)\\d\\d)M?~*${yearEnd}|(?<yearShift>${shift})\\s+roku\\b|(?<yearNow>br)\\b\\.?))?`,
  bareYear: `(?:19|20)\\d\\d(?!\\d)`,
  yearEnd,
  /** "2", "2.5", "dwa i pół" */
  count: "(?<count>\\d+(?:[.,]\\d+)?)~*",
  /** What isn't a time though it follows "o", "po", "do": "o 3 wnioski", "po 16 zł", "do 20 osób". */
  noClock: `(?!\\d|[.,:/]\\d|[ \\u00a0]\\d{3}|\\s*(?:%|[-–]?(?:${COUNTED}|${month})))`,
};

/** -1, 0 or 1: "zeszłego", "tego", "przyszłego". */
export function readShift(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return SHIFTS.find(([, words]) => new RegExp(`^(?:${words})$`).test(word))?.[0];
}
