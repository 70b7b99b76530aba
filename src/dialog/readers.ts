import type { Answer, PlaceAnswer } from "./answer.ts";
import type { PositionReader } from "./position-reader.ts";

/** `problem` is the id of a sentence in dialogs/problems.yaml, `suggestion` what was most likely meant. */
export type Refused = { kind: "invalid"; problem: string; suggestion?: string };

/** A button to press instead of typing: `value` comes back as `input.choice`. */
type Offer = { label: string; value: string };

export type ReadResult =
  | { kind: "read"; answer: Answer }
  | Refused
  | { kind: "ambiguous"; choices: readonly Offer[] };

type PlaceReading =
  | { kind: "found"; place: PlaceAnswer }
  | { kind: "ambiguous"; choices: readonly Offer[] }
  | { kind: "none" };

type NumberReader = (text: string) => { kind: "read"; value: string } | Refused;

/** What the dialog engine needs to read answers, and doesn't know itself: language, places, numbers of registers. */
export type Readers = {
  positions: PositionReader;
  yesNo(text: string): boolean | null;
  people(text: string): { kind: "read"; min: number; max: number | null } | Refused;
  place(text: string): PlaceReading;
  contact(text: string): { kind: "read"; phone: string | null; email: string | null } | Refused;
  nip: NumberReader;
  regon: NumberReader;
  register: NumberReader;
};
