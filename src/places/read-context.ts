import { fold } from "../text/fold.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import { type CaseSet, caseSet, type GrammaticalCase } from "./grammatical-case.ts";

/** What a word around a name says of it; see cues.tsv. */
const cueKinds = [
  "preposition",
  "weak",
  "part",
  "near",
  "gmina",
  "powiat",
  "subregion",
  "town",
  "village",
  "place",
  "lives",
  "is",
  "street",
  "name-owner",
  "and",
  "abroad",
  "belongs",
  "copula",
  "known-word",
] as const;
export type CueKind = (typeof cueKinds)[number];

/** Rows of cues.tsv that aren't about words around a name but about certain names. */
const nameKinds = ["given-name", "shared-abroad", "stands-with-na", "phrase"] as const;
export type NameKind = (typeof nameKinds)[number];

/** Folded cue → what it says; `governs` are the cases that a preposition wants. */
export type Cues = ReadonlyMap<string, { kinds: readonly CueKind[]; governs: CaseSet }>;

/** A token with what stands around it. */
export type ContextToken = Token & {
  kinds: readonly CueKind[];
  governs: CaseSet;
  /** What parts it from the token before: nothing but spaces and hyphens, a comma or bracket, a sentence's end. */
  gap: "joined" | "pause" | "break";
  /** A capital that says something: not at a sentence's start, not in a text all in capitals. */
  isCapital: boolean;
  /** All in capitals in a text that isn't: "OWES". */
  isAcronym: boolean;
};

/** The tokens of a text in their context. Takes NFC text. */
export function readContext(text: string, cues: Cues): ContextToken[] {
  const tokens = tokenize(text);
  const isShouted = text === text.toUpperCase();
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    const gap = before === undefined ? "break" : gapBetween(before, token, { text, cues });
    const cue = cues.get(token.folded);
    const isCapital = gap !== "break" && !isShouted && /^\p{Lu}/u.test(token.text);
    const isAcronym = !isShouted && token.text.length > 1 && token.text === token.text.toUpperCase();
    return { ...token, isAcronym, kinds: cue?.kinds ?? [], governs: cue?.governs ?? 0, gap, isCapital };
  });
}

/** Reads the rows of cues.tsv; throws on an unknown kind or case. */
export function readCues(rows: readonly { cue: string; kind: string; cases: readonly string[] }[]): Cues {
  const cues = new Map<string, { kinds: CueKind[]; governs: CaseSet }>();
  for (const row of rows) {
    const kind = cueKinds.find((known) => known === row.kind);
    if (nameKinds.some((known) => known === row.kind)) {
      continue;
    }
    if (kind === undefined) {
      throw new Error(`cues.tsv: ${row.cue}: unknown kind ${row.kind}`);
    }
    const key = fold(row.cue);
    const cue = cues.get(key) ?? { kinds: [], governs: 0 };
    cue.kinds.push(kind);
    cue.governs |= caseSet(...row.cases.map((name) => parseCase(name, row.cue)));
    cues.set(key, cue);
  }
  return cues;
}

const governed = ["genitive", "dative", "accusative", "instrumental", "locative"] as const;

function parseCase(text: string, cue: string): GrammaticalCase {
  const name = governed.find((known) => known === text);
  if (name === undefined) {
    throw new Error(`cues.tsv: ${cue}: unknown case ${text}`);
  }
  return name;
}

function gapBetween(before: Token, token: Token, means: { text: string; cues: Cues }): ContextToken["gap"] {
  const between = means.text.slice(before.end, token.start);
  if (/[!?\n]|\.\s*\./.test(between)) {
    return "break";
  }
  if (between.includes(".")) {
    return isAbbreviation(before, means.cues) ? "joined" : "break";
  }
  return /^[\s\-–/'’"„”]*$/.test(between) ? "joined" : "pause";
}

/** "gm. Jaktorów", "k. Otwocka", "Mińsk Maz. i okolice": the dot ends no sentence. */
function isAbbreviation({ folded }: Token, cues: Cues): boolean {
  return folded.length <= 2 || SHORT_WORDS.has(folded) || (folded.length <= 3 && cues.has(folded));
}

const SHORT_WORDS = new Set(["maz", "zach", "kal", "pld", "pln", "woj", "miejsc"]);
