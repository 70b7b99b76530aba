import type { Dictionary, Entry } from "../text/dictionary.ts";
import { fold } from "../text/fold.ts";
import { type CaseSet, caseSet, type GrammaticalCase } from "./grammatical-case.ts";
import type { ContextToken, CueKind } from "./read-context.ts";

/** What a token is as an ordinary word, the names left aside. */
export type WordJudgement = {
  /** An ordinary word: "marki", "dobrem", "radom". */
  isCommon: boolean;
  /** And then an adjective: "wesołej", "dobre", or a noun (or both): "marki", "stary". */
  isAdjective: boolean;
  isNoun: boolean;
  /** A man's first name or surname: "Sokół", "Bartosz". */
  isPerson: boolean;
};

/**
 * Judges a token by the dictionary. `lemma` is a folded name that doesn't count: whoever writes "siennica" means
 * the town, though dictionaries have a rare "siennica", too. A token typed without diacritics is judged folded.
 */
export function judgeWord(token: ContextToken, dictionary: Dictionary, lemma: string | null): WordJudgement {
  const entries = entriesOf(token, dictionary);
  const common = entries.filter(
    (entry) => isSmall(entry.lemma) && fold(entry.lemma) !== lemma && entry.tag.split("+").some(isFreeWord),
  );
  return {
    isCommon: common.length > 0,
    isAdjective: common.some(({ tag }) => /(^|\+)adj:/.test(tag)),
    isNoun: common.some(({ tag }) => !/^(\+?adj:[^+]*)+$/.test(tag)),
    isPerson: entries.some(({ lemma: name, tag }) => !isSmall(name) && /subst:sg:[a-z.]+:m1/.test(tag)),
  };
}

/**
 * Whether the token belongs to an ordinary word before it, which then is no name: an adjective that agrees
 * ("w tłuszczu roślinnym"), a genitive ("z warki piwa"), or the noun of an adjective ("w wesołej atmosferze").
 */
export function isComplement(
  token: ContextToken,
  dictionary: Dictionary,
  before: { cases: CaseSet; isAdjective: boolean; isNoun: boolean },
): boolean {
  if (token.gap !== "joined" || !token.kinds.every((kind) => nounCues.includes(kind))) {
    return false;
  }
  const readings = entriesOf(token, dictionary).flatMap(({ tag }) => tag.split("+"));
  const agrees = (part: string): boolean =>
    readings.some((tag) => tag.startsWith(part) && (casesOf(tag) & before.cases) !== 0);
  if (before.isAdjective && (agrees("subst:") || agrees("ger:") || agrees("adj:"))) {
    return true;
  }
  if (!before.isNoun) {
    return false;
  }
  const isVerb = readings.some((tag) => /^(verb|fin|praet|impt|inf|prep|conj|adv|qub)/.test(tag));
  const isNominative = readings.some(
    (tag) => /^(subst|ger):sg/.test(tag) && (casesOf(tag) & nominative) !== 0,
  );
  const isGenitive = readings.some((tag) => /^(subst|ger):/.test(tag) && (casesOf(tag) & genitive) !== 0);
  return !isVerb && (agrees("adj:") || agrees("ppas:") || (isGenitive && !isNominative));
}

/** Cues that are nouns, so that an adjective may belong to them: "w dobrej gminie". */
const nounCues: readonly CueKind[] = [
  "gmina",
  "powiat",
  "subregion",
  "town",
  "village",
  "place",
  "name-owner",
];

function entriesOf(token: ContextToken, dictionary: Dictionary): readonly Entry[] {
  const lower = token.text.toLowerCase();
  if (lower === token.folded) {
    return dictionary.lookupFolded(token.folded);
  }
  const capital = lower.charAt(0).toUpperCase() + lower.slice(1);
  return [lower, capital].flatMap((form) => dictionary.lookup(form).map((reading) => ({ form, ...reading })));
}

function isSmall(lemma: string): boolean {
  return lemma === lemma.toLowerCase();
}

/** Not "legionowo-" (adja) and "serocku" in "po serocku" (adjp), which stand only with other words. */
function isFreeWord(tag: string): boolean {
  return !/^(adja|adjp|depr)/.test(tag);
}

const nominative = caseSet("nominative");
const genitive = caseSet("genitive");

const caseOfTag: Readonly<Record<string, GrammaticalCase>> = {
  nom: "nominative",
  gen: "genitive",
  dat: "dative",
  acc: "accusative",
  inst: "instrumental",
  loc: "locative",
};

/** "subst:sg:dat.loc:f" → dative and locative. */
function casesOf(tag: string): CaseSet {
  const names = tag.split(":")[2]?.split(".") ?? [];
  return names.reduce((set, name) => {
    const known = caseOfTag[name];
    return known === undefined ? set : set | caseSet(known);
  }, 0);
}
