/** A number that nobody has counted: "kilka" may be 3 to 9. `length` is that of the words. */
export type VagueNumber = { min: number; max: number; index: number; length: number };

const FEW = "kilk(?:a|u|oro|orga|orgu|oma)";
const COUPLE = "par(?:e|u|oma|ka)";
const THOUSANDS = "\\s+tysi(?:ace|ecy|acom|acami|acach)";

/** Words that also end a number: "dwadzieścia kilka", "sto kilkanaście". */
const TAILS: readonly [words: string, min: number, max: number][] = [
  ["kilkanascie|kilkunast(?:u|oma)|kilkanasci(?:oro|orga)|parenascie|parunastu", 11, 19],
  ["kilkadziesiat|kilkudziesieci(?:u|oma)|kilkadziesiecioro|paredziesiat", 20, 99],
  ["kilkaset|kilkuset|pareset|paruset", 200, 999],
  [FEW, 3, 9], // "jest nas kilkoro"
  [COUPLE, 2, 9], // "parę osób"
];

/** Longer phrases first: "kilka tysięcy" before "kilka". */
const WORDS: readonly [words: string, min: number, max: number][] = [
  [`${FEW}${THOUSANDS}`, 3000, 9999],
  [`${COUPLE}${THOUSANDS}`, 2000, 9999],
  [`(?:kilkanascie|kilkunastu)${THOUSANDS}`, 11_000, 19_999],
  [`(?:kilkadziesiat|kilkudziesieciu)${THOUSANDS}`, 20_000, 99_999],
  ...TAILS,
  ["dziesiatki|dziesiatek|dziesiatkom|dziesiatkami", 20, 99], // "dziesiątki mieszkańców"
  ["setki|setek|setkom|setkami", 200, 999], // "setki osób"
  ["tysiace|tysiecy|tysiacom|tysiacami", 2000, 9999], // "tysiące mieszkańców"
];

const anywhere = new RegExp(`\\b(?:${WORDS.map(([words]) => words).join("|")})\\b`, "g");
const atStart = new RegExp(`^\\s+(?:${TAILS.map(([words]) => words).join("|")})\\b`);

/** Vague numbers of a folded text, in order. */
export function findVagueNumbers(folded: string): VagueNumber[] {
  return [...folded.matchAll(anywhere)].flatMap(({ 0: words, index }) => toVague(words, index));
}

/** The vague number that ends the one before this stretch of folded text: " kilka osób" after "dwadzieścia". */
export function findVagueTail(textAfter: string): VagueNumber | undefined {
  const match = atStart.exec(textAfter);
  return match === null ? undefined : toVague(match[0], 0)[0];
}

function toVague(written: string, index: number): VagueNumber[] {
  const row = WORDS.find(([words]) => new RegExp(`^(?:${words})$`).test(written.trim()));
  return row === undefined ? [] : [{ min: row[1], max: row[2], index, length: written.length }];
}
