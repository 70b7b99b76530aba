import type { NameHit } from "./find-names.ts";
import { caseSet } from "./grammatical-case.ts";
import type { ContextToken, CueKind } from "./read-context.ts";

/** What stands around a possible name in its sentence. */
export type Survey = {
  /** Kinds of the word right before it. */
  before: readonly CueKind[];
  /** Kinds of the word right after it. */
  after: readonly CueKind[];
  /** The preposition before it governs a case that the name is in. */
  isGoverned: boolean;
  /** That case is the genitive: "z …", "do …". */
  isGenitive: boolean;
  /** "mieszkam w …" (lives) or "jestem z …" (is) up to four words before. */
  verb: "lives" | "is" | null;
  /** Every word of it has a capital that says something. */
  isCapital: boolean;
  /** A word with a capital, no cue, right before or after: part of another proper name ("Anna Zielonka"). */
  isInsideName: boolean;
  /** The text's or a sentence's first word has a capital, or the name has. */
  startsWithCapital: boolean;
  /** Another place stands before or after it, with at most a comma or "i" between: "Warka i Mogielnica". */
  isListed: boolean;
  /** The text has no other token. */
  isWhole: boolean;
  /** "Warka też?", "czy marki są w programie", "obejmujecie Kobyłkę": asked whether it belongs to the area. */
  isAsked: boolean;
  /** Nothing else in the text but cues and other small words. */
  isAlone: boolean;
  /** The token right after, if any. */
  next: ContextToken | undefined;
};

/** `named`: indexes of tokens that belong to other names for certain. */
export function survey(hit: NameHit, tokens: readonly ContextToken[], named: ReadonlySet<number>): Survey {
  const first = tokens[hit.start];
  const previous = first?.gap === "break" ? undefined : tokens[hit.start - 1];
  const next = tokens[hit.end]?.gap === "break" ? undefined : tokens[hit.end];
  const own = tokens.slice(hit.start, hit.end);
  const others = tokens.filter((_, at) => (at < hit.start || at >= hit.end) && !named.has(at));
  return {
    before: first?.gap === "joined" ? (previous?.kinds ?? []) : [],
    after: next?.gap === "joined" ? next.kinds : [],
    isGoverned: first?.gap === "joined" && ((previous?.governs ?? 0) & hit.cases) !== 0,
    isGenitive: first?.gap === "joined" && ((previous?.governs ?? 0) & hit.cases & genitive) !== 0,
    verb: findVerb(hit.start, tokens),
    isCapital: own.every((token) => token.isCapital || isSmallPart(token, own)),
    isInsideName:
      (first?.gap === "joined" && !named.has(hit.start - 1) && isNameWord(previous)) ||
      (!named.has(hit.end) && isNextName(next)),
    startsWithCapital: own.every((token) => /^\p{Lu}/u.test(token.text) || isSmallPart(token, own)),
    isListed: isBeside(hit, tokens, named),
    isAsked: previous?.kinds.includes("belongs") === true || isAsked(hit, tokens),
    isWhole: own.length === tokens.length,
    isAlone: others.every(({ kinds, folded }) => kinds.length > 0 || folded.length <= 2),
    next,
  };
}

const FAR = 4;

function isAsked({ end, cases }: NameHit, tokens: readonly ContextToken[]): boolean {
  const [next, ...later] = tokens.slice(end, end + FAR);
  const belongs = (token: ContextToken): boolean => token.kinds.includes("belongs");
  if (next === undefined || next.gap === "break" || (cases & nominative) === 0) {
    return false;
  }
  return belongs(next) || (next.kinds.includes("copula") && later.some(belongs));
}

const genitive = caseSet("genitive");
const nominative = caseSet("nominative");

function isBeside(hit: NameHit, tokens: readonly ContextToken[], named: ReadonlySet<number>): boolean {
  const before = tokens[hit.start - 1]?.kinds.includes("and") === true ? hit.start - 2 : hit.start - 1;
  const after = tokens[hit.end]?.kinds.includes("and") === true ? hit.end + 1 : hit.end;
  const isWithinSentence = (at: number): boolean => tokens[at]?.gap !== "break";
  return (named.has(before) && isWithinSentence(hit.start)) || (named.has(after) && isWithinSentence(after));
}

/** "nad" in "Nowe Miasto nad Pilicą". */
function isSmallPart(token: ContextToken, own: readonly ContextToken[]): boolean {
  return own.length > 1 && token.governs !== 0;
}

const REACH = 4;

function findVerb(start: number, tokens: readonly ContextToken[]): Survey["verb"] {
  for (let at = start - 1; at >= Math.max(0, start - REACH); at -= 1) {
    const kinds = tokens[at]?.kinds ?? [];
    if (kinds.includes("lives")) {
      return "lives";
    }
    if (kinds.includes("is")) {
      return "is";
    }
    if (tokens[at]?.gap === "break") {
      return null;
    }
  }
  return null;
}

/** "Anna" at a sentence's start has no telling capital, but is a capital all the same. */
function isNameWord(token: ContextToken | undefined): boolean {
  return token !== undefined && token.kinds.length === 0 && /^\p{Lu}\p{Ll}/u.test(token.text);
}

function isNextName(token: ContextToken | undefined): boolean {
  return token?.gap === "joined" && token.isCapital && isNameWord(token);
}
