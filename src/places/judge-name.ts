import { fold } from "../text/fold.ts";
import { isComplement, judgeWord, type WordJudgement } from "./judge-word.ts";
import type { NameEntry } from "./name-entry.ts";
import type { Places } from "./places.ts";
import type { Scene } from "./scene.ts";

/** Judges the words of a name together: it is common where all of them are. */
export function judgeName({ hit, tokens, places }: Scene): WordJudgement {
  const { entry } = hit;
  const own = tokens.slice(hit.start, hit.end);
  if (own.length > 1) {
    const words = own.map((token) => judgeWord(token, places.dictionary, null));
    const isUsual = !isTelling(entry) && words.every((word) => word.isCommon);
    const isCommon = isUsual || isPhrase(entry, places);
    return { isCommon, isAdjective: false, isNoun: isCommon, isPerson: false };
  }
  // Inside the area the register's own mark knows better than the dictionary whether "siennica" is a common word.
  const isMarked = entry.places[0]?.inside === true ? entry.ordinary : null;
  const lemma = isMarked === false ? fold(entry.name) : null;
  const words = own.map((token) => judgeWord(token, places.dictionary, lemma));
  const isCitation = own.some(({ folded }) => folded === fold(entry.name));
  return {
    isCommon: isCitation && isMarked !== null ? isMarked : words.some((word) => word.isCommon),
    isAdjective: words.some((word) => word.isAdjective),
    isNoun: words.some((word) => word.isNoun),
    isPerson: places.givenNames.has(entry.name) || words.some((word) => word.isPerson),
  };
}

/** "mała wieś", "nowe miasto", "las", "pod lasem": in small letters nothing but the words. */
export function isPhrase({ name, words, alias }: NameEntry, { phrases, cues }: Places): boolean {
  // "W-wa" is no "w wa".
  const isName = alias === null && words.length > 1;
  const startsWithPreposition = isName && (cues.get(fold(words[0] ?? ""))?.governs ?? 0) !== 0;
  return phrases.has(name) || startsWithPreposition;
}

/** Whether the word after it shows that an ordinary word is no name: "marki samochodów", "wesoła grupa". */
export function isFollowed({ hit, around, places, named }: Scene, word: WordJudgement): boolean {
  const isName = named.has(hit.end);
  const before = { ...word, cases: hit.cases };
  return !isName && around.next !== undefined && isComplement(around.next, places.dictionary, before);
}

/** Two words that make a name even in small letters: "zielona góra", "warszawa zachód", "budy michałowskie". */
function isTelling({ alias, places, gminy, words }: NameEntry): boolean {
  const isKnown = gminy.length > 0 || places.some((place) => place.isKnown);
  return isKnown || alias !== null || words.some((word) => FROM_NAME.test(word));
}

const FROM_NAME = /[sc]k(i|a|ie)$|dzk(i|a|ie)$/;
