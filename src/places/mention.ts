import type { JudgedHit } from "./choose-hits.ts";
import type { PostalHit } from "./find-postal-codes.ts";
import { byLikelihood, type RegisterPlace } from "./name-entry.ts";
import type { PlaceSpan } from "./place.ts";
import type { ContextToken, CueKind } from "./read-context.ts";

/** A place named in a text, before its namesakes are told apart. */
export type Mention = {
  span: PlaceSpan;
  /** The name, or null for a postal code. */
  hit: JudgedHit | null;
  /** All that it may stand for, likeliest first. */
  candidates: readonly RegisterPlace[];
  /** How it is named: as a gmina or powiat, near another place, or plainly. */
  role: "gmina" | "powiat" | "near" | "postal" | "plain";
  /** Another place of the text told which candidate is meant. */
  isNarrowed: boolean;
};

export function mentionCode({ span, candidates }: PostalHit): Mention {
  return { span, hit: null, candidates, role: "postal", isNarrowed: false };
}

export function mentionName(hit: JudgedHit, tokens: readonly ContextToken[]): Mention {
  const first = tokens[hit.start];
  const last = tokens[hit.end - 1];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const before = first?.gap === "joined" ? (tokens[hit.start - 1]?.kinds ?? []) : [];
  const after = tokens[hit.end]?.gap === "joined" ? (tokens[hit.end]?.kinds ?? []) : [];
  return { span, hit, isNarrowed: false, ...readRole(hit, before, after) };
}

function readRole(
  { entry, rivals }: JudgedHit,
  before: readonly CueKind[],
  after: readonly CueKind[],
): Pick<Mention, "role" | "candidates"> {
  if (before.includes("gmina") && entry.gminy.length > 0) {
    return { role: "gmina", candidates: entry.gminy };
  }
  const saysPowiat = before.includes("powiat") || after.includes("powiat");
  if (before.includes("powiat") && entry.seatOf.length > 0) {
    return { role: "powiat", candidates: entry.seatOf };
  }
  if (entry.powiaty.length > 0 || (saysPowiat && entry.alias?.row.when === "powiat")) {
    return { role: "powiat", candidates: [...entry.powiaty, ...(entry.alias?.targets ?? [])] };
  }
  const others = rivals.flatMap(({ places }) => places);
  const places = others.length === 0 ? entry.places : [...entry.places, ...others].sort(byLikelihood);
  const all = [...(entry.alias?.targets ?? []), ...places];
  const fitting = all.filter((place) => fitsNoun(place, before));
  const role = before.includes("near") ? "near" : "plain";
  return { role, candidates: fitting.length > 0 ? fitting : [...all, ...entry.gminy] };
}

/** "miasto Józefów" is the town, "wieś Józefów" isn't. */
function fitsNoun({ kind }: RegisterPlace, before: readonly CueKind[]): boolean {
  if (before.includes("town")) {
    return kind === "miasto";
  }
  return !before.includes("village") || kind === "wies" || kind === "osada" || kind === "czesc";
}
