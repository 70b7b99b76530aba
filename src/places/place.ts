/**
 * Places: what somebody wrote ("spod Grójca", "05-500", "gm. Jaktorów") → the place of the register it means →
 * its powiat, subregion and partner. Facts stand in knowledge/places and knowledge/partners.yaml, never in code.
 */
export type SubregionId = "warszawa" | "warszawsko-zachodni" | "warszawsko-wschodni" | "zyrardowski";

/** "osada": a settlement that is no village (osada, kolonia, leśniczówka); "czesc": of a town or a village. */
export const placeKinds = [
  "miasto",
  "wies",
  "osada",
  "czesc",
  "dzielnica",
  "gmina",
  "powiat",
  "kod-pocztowy",
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** The partner of a powiat with the standing of that assignment, as partners.yaml has it. */
export type PartnerAssignment = { partner: string; status: "robocze" | "potwierdzone" };

export type Place = {
  /** Nominative as in the register: "Piaseczno", "grójecki", "Mokotów". */
  name: string;
  kind: PlaceKind;
  /** Absent for a powiat, and for a place outside whose gmina is not known. */
  gmina: string | null;
  /** Nominative as in the register: "piaseczyński", "Warszawa". */
  powiat: string;
  /** "mazowieckie". */
  voivodeship: string;
  /** Null outside the programme's area. */
  subregion: SubregionId | null;
  /** Null outside the programme's area. */
  assignment: PartnerAssignment | null;
  inside: boolean;
};

/** Where in the text the place was found: [start, end) in UTF-16 units of the original text. */
export type PlaceSpan = { start: number; end: number };

/** `confirm`: by far the likeliest reading, yet others bear the name; a reply names the place in full. */
export type PlaceMatch =
  | { kind: "found"; place: Place; confirm: boolean; span: PlaceSpan }
  /** Two or more namesakes, likeliest first, at most seven; `more` says that still others exist. */
  | { kind: "ambiguous"; name: string; candidates: Place[]; more: boolean; span: PlaceSpan }
  | { kind: "outside"; place: Place; confirm: boolean; span: PlaceSpan }
  | { kind: "none" };
