import { type Token, tokenize } from "../text/tokenize.ts";

/** A name of a list found in a text: [start, end) in UTF-16 units. */
export type SpottedName = { value: string; start: number; end: number };

/** Endings of Polish nouns and adjectives, folded: "fundacj-ą", "społeczn-ego", "warsztat-ów". */
const ENDING =
  /^(?:a|e|i|o|u|y|ie|ia|em|iem|om|iom|ow|ami|iami|ach|iach|ego|iego|emu|iemu|ej|iej|ym|ymi|ych|im|imi|ich)?$/;
/** Shorter words have too many neighbours: "PES" is not "PS". */
const SHORTEST = 4;

/**
 * Names of a list that a text holds in any case form, in its order; the longest wins where two overlap. Stricter
 * than the reading of an answer to a question, since nobody has asked: "szkoleń" is no form of "szkoła".
 */
export function spotNames(text: string, names: readonly { value: string; name: string }[]): SpottedName[] {
  const tokens = tokenize(text);
  const found = names.flatMap(({ value, name }) => findName(value, tokenize(name), tokens));
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: SpottedName[] = [];
  for (const one of longestFirst) {
    const isInside = kept.some(({ start, end }) => one.start >= start && one.end <= end);
    const isTwin = kept.some(({ start, end }) => one.start === start && one.end === end);
    if (!isInside || isTwin) kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function findName(value: string, words: readonly Token[], tokens: readonly Token[]): SpottedName[] {
  return tokens.flatMap((first, index) => {
    const here = tokens.slice(index, index + words.length);
    const last = here.at(-1);
    if (last === undefined || here.length < words.length) return [];
    const isHere = words.every((word, offset) => isFormOf(word, here[offset]?.folded ?? ""));
    return isHere ? [{ value, start: first.start, end: last.end }] : [];
  });
}

/** "KGW" only as it stands, "koło" also as "kołem", "szkolenia" also as "szkoleń". */
function isFormOf(word: Token, token: string): boolean {
  if (word.folded === token) return true;
  const isAbbreviation = word.text === word.text.toUpperCase();
  if (isAbbreviation || word.folded.length < SHORTEST) return false;
  const stem = word.folded.replace(/[aeiouy]$/, "");
  if (token.startsWith(stem) && ENDING.test(token.slice(stem.length))) return true;
  return /n(?:ie|ia)$/.test(word.folded) && token === word.folded.slice(0, -2);
}
