import { foldLetters } from "./fold-letters.ts";

/** A place in the text where the writer may name who they are. */
export type SelfNaming = {
  /** Where the name of a kind of applicant would begin. */
  start: number;
  /** Where the clause ends. */
  end: number;
  /** How it is led in: "jesteśmy …" names the writer for sure, a bare clause only if it says nothing else. */
  lead: "said" | "owned" | "bare";
};

const GREETING =
  /^\s*(?:(?:dzien dobry|dobry wieczor|witam(?: serdecznie| panstwa)?|czesc|hej|halo|szanowni panstwo)[\s,.!:-]*)?/;
const OPENING = /^(?:a|i|no|to|ok|wiec|my|ja)\s+/;
/** "jesteśmy", "piszę w imieniu", "z tej strony", "jestem prezeską", "chcemy zgłosić", "tu". */
const SAID =
  /^(?:(?:jestesmy|jestem|reprezentuj(?:e|emy)|pisz(?:e|emy)|dzwoni(?:e|my)|tu|tutaj|z tej strony|dziala(?:m|my)|zglasza(?:m|my)(?: sie)?|(?:chce|chcemy|chcial\w+|chcielibysmy) zglosic|w imieniu|z ramienia|jako)\s+)+(?:(?:z|ze|w|we|jako|w imieniu|z ramienia|od|to|nasz\w*)\s+)*/;
/** "jestem prezeską stowarzyszenia", "jestem kierowniczką GOPS". */
const ROLE =
  /^(?:(?:wice)?(?:prezes\w*|przewodnicza\w+|czlon\w+|pracowni\w+|dyrektor\w*|kierowni\w+|skarbni\w+|koordynator\w*|sekretarz\w*|wojt\w*|burmistrz\w*)\s+)(?:zarzadu\s+)?(?:w\s+)?/;
const OWNED = /^(?:nasz(?:a|e)?|prowadz(?:e|imy)|mamy)\s+/; // "nasza fundacja szuka…", "prowadzimy stowarzyszenie"
const ADJECTIVES =
  /^(?:(?:mal|niewielk|lokaln|mlod|now|duz|nieformaln|oddoln|sasiedzk)(?:a|e|y|i|ym|im|ej|iej|ego)\s+){0,2}/;
const PAUSE = /[,;.!?\n()]|\s[-–—]\s/g;

/** Where a text may say who writes: after "jesteśmy", "piszę w imieniu", "nasza", or as a clause of its own. */
export function findSelfNamings(text: string): SelfNaming[] {
  const folded = foldLetters(text);
  const pauses = [...folded.matchAll(PAUSE)].map(({ index, 0: sign }) => ({
    end: index,
    next: index + sign.length,
  }));
  const starts = [0, ...pauses.map(({ next }) => next)];
  return starts.flatMap((start, index) => readClause(folded, start, pauses[index]?.end ?? folded.length));
}

function readClause(folded: string, from: number, end: number): SelfNaming[] {
  let start = from;
  const skip = (pattern: RegExp): boolean => {
    const length = pattern.exec(folded.slice(start, end))?.[0].length ?? 0;
    start += length;
    return length > 0;
  };
  skip(GREETING);
  skip(/^\s+/);
  skip(OPENING);
  const bare = start;
  if (skip(SAID)) {
    const said = start;
    skip(ROLE);
    return namings(folded, [said, start], end, "said");
  }
  return skip(OWNED) ? namings(folded, [start], end, "owned") : namings(folded, [bare], end, "bare");
}

/** With and without the words that describe it: "małą fundacją", but "grupa nieformalna" whole. */
function namings(
  folded: string,
  starts: readonly number[],
  end: number,
  lead: SelfNaming["lead"],
): SelfNaming[] {
  const all = starts.flatMap((start) => {
    const described = ADJECTIVES.exec(folded.slice(start, end))?.[0].length ?? 0;
    return [start, start + described];
  });
  return [...new Set(all)].map((start) => ({ start, end, lead }));
}
