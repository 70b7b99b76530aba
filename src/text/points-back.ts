import { fold } from "./fold.ts";

/**
 * Whether a message leans on what was said before: it is short and begins as a continuation ("a ile w 2023?", "i co
 * dalej", "a dla fundacji") or points back ("kto to prowadzi", "ile tego jest").
 */
export function continues(text: string): boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined || words.length > MOST_WORDS) return false;
  return LEADS.has(first) || words.some((word) => POINTS_BACK.has(word));
}

/** Whether a message points to a place named before: "a kto tam działa?", "gdzie u nas jest biuro". */
export function pointsToPlace(text: string): boolean {
  return /(?:^| )(?:tam|tu|tutaj|u nas|u mnie|stamtad)(?: |$)/.test(fold(text));
}

const MOST_WORDS = 7;
const LEADS = new Set("a i no ale czyli".split(" "));
// Folded: "tę" and "to", "tym", "tego", "z tym", "tam".
const POINTS_BACK = new Set("to tego tym tej ta te tych tam nich nim".split(" "));
