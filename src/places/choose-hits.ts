import { findNames, type NameHit } from "./find-names.ts";
import { caseSet } from "./grammatical-case.ts";
import { judgeHit } from "./judge-hit.ts";
import type { NameEntry } from "./name-entry.ts";
import type { Places } from "./places.ts";
import type { ContextToken } from "./read-context.ts";
import type { JudgeMeans, Verdict } from "./scene.ts";

export type JudgedHit = NameHit & {
  verdict: Exclude<Verdict, "no">;
  /** Other names that the same tokens are just as well: "w Stefanowie" is Stefanów or Stefanowo. */
  rivals: readonly NameEntry[];
};

/** The names that a text means, in order, none over another: certain ones first, then longer ones. */
export function chooseHits(tokens: readonly ContextToken[], places: Places, expected: boolean): JudgedHit[] {
  const hits = findNames(tokens, places);
  let judged = judgeAll(hits, { tokens, places, expected, named: new Set() });
  // Names that stand beside certain ones are looked at again: "Celestynów, Kołbiel", "mrozy ceglow siennica".
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const named = certainTokens(judged);
    const undecided = hits.filter(
      (hit) => !judged.some((one) => isSameHit(one, hit) && one.verdict === "sure"),
    );
    const more = named.size === 0 ? [] : judgeAll(undecided, { tokens, places, expected, named });
    const found = more.filter(({ verdict }) => verdict === "sure");
    if (found.length === 0) {
      break;
    }
    judged = [...judged.filter((one) => !found.some((hit) => isSameHit(one, hit))), ...found];
  }
  return pickApart(judged, tokens);
}

const MOST_LOOKS = 4;

function certainTokens(judged: readonly JudgedHit[]): Set<number> {
  const sure = judged.filter(({ verdict }) => verdict === "sure");
  return new Set(sure.flatMap(({ start, end }) => range(start, end)));
}

function judgeAll(hits: readonly NameHit[], means: JudgeMeans): JudgedHit[] {
  return hits.flatMap((hit) => {
    const verdict = judgeHit(hit, means);
    return verdict === "no" ? [] : [{ ...hit, verdict, rivals: [] }];
  });
}

function isSameHit(a: NameHit, b: NameHit): boolean {
  return a.entry === b.entry && a.start === b.start && a.end === b.end;
}

function pickApart(hits: readonly JudgedHit[], tokens: readonly ContextToken[]): JudgedHit[] {
  const ranked = hits
    .map((hit) => ({ hit, rank: rankOf(hit, tokens) }))
    .sort((a, b) => compareRanks(b.rank, a.rank));
  const taken = new Set<number>();
  const chosen: JudgedHit[] = [];
  for (const { hit, rank } of ranked) {
    const own = range(hit.start, hit.end);
    if (!own.some((at) => taken.has(at))) {
      for (const at of own) {
        taken.add(at);
      }
      const rivals = ranked.filter((other) => isRival(other, { hit, rank })).map((other) => other.hit.entry);
      chosen.push({ ...hit, rivals });
    }
  }
  return chosen.sort((a, b) => a.start - b.start);
}

type RankedHit = { hit: JudgedHit; rank: readonly number[] };

/** The same tokens, and only the size of the places to choose by. */
function isRival(other: RankedHit, { hit, rank }: RankedHit): boolean {
  const isSame = other.hit.start === hit.start && other.hit.end === hit.end && other.hit.entry !== hit.entry;
  return isSame && rank.slice(0, -1).every((value, at) => value === other.rank[at]);
}

/** What makes one reading likelier than another, most telling first. */
function rankOf(hit: JudgedHit, tokens: readonly ContextToken[]): number[] {
  const governs = tokens[hit.start]?.gap === "joined" ? (tokens[hit.start - 1]?.governs ?? 0) : 0;
  // "z Zielonki" is Zielonka, "Zielonki" alone the village of that name.
  const wanted = governs === 0 ? nominative : governs;
  return [
    hit.verdict === "sure" ? 1 : 0,
    hit.end - hit.start,
    hit.slips === null ? 1 : 0,
    (hit.cases & wanted) === 0 ? 0 : 1,
    -(hit.slips ?? 0),
    hit.isExact ? 1 : 0,
    weightOf(hit),
  ];
}

const nominative = caseSet("nominative");

function weightOf({ entry }: NameHit): number {
  if (entry.powiaty.some(({ inside }) => inside)) {
    return INSIDE;
  }
  const weights = [...entry.places, ...(entry.alias?.targets ?? [])].map(({ inside, isKnown, weight }) => {
    return (inside ? INSIDE : 1) * (isKnown ? KNOWN : 1) * weight;
  });
  return Math.max(0, ...weights);
}

/** People who write here mean the area some twenty times as often as a place of the same size elsewhere. */
const INSIDE = 20;
const KNOWN = 4;

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
