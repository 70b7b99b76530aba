import type { NameHit } from "./find-names.ts";
import type { NameEntry } from "./name-entry.ts";
import type { Places } from "./places.ts";
import type { ContextToken } from "./read-context.ts";
import type { Survey } from "./survey.ts";

/** `weak`: a name only if another place beside it says so ("Warszawa, Wola"). */
export type Verdict = "sure" | "weak" | "no";

/** What names of a text are judged by. */
export type JudgeMeans = {
  tokens: readonly ContextToken[];
  places: Places;
  /** The assistant has just asked for a place. */
  expected: boolean;
  /** Indexes of tokens that belong to other names for certain. */
  named: ReadonlySet<number>;
};

/** One possible name with all that it is judged by. */
export type Scene = JudgeMeans & { hit: NameHit; around: Survey };

/** A town, district or seat of the area, or a colloquial name. */
export function isKnownInside({ places, alias }: NameEntry): boolean {
  return alias !== null || places.some((place) => place.inside && place.isKnown);
}

/** "w", "z", "spod", "koło" with the case they want. */
export function isStrong({ isGoverned, before }: Survey): boolean {
  return isGoverned && (before.includes("preposition") || before.includes("near"));
}
