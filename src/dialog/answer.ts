/** A place as kept in a draft and in a request: names only, the partner is looked up when it is needed. */
export type PlaceAnswer = {
  name: string;
  gmina: string | null;
  powiat: string;
  voivodeship: string;
  subregion: string | null;
  inside: boolean;
};

/** What a person answered at one step. JSON-safe: drafts and requests store it as it is. */
export type Answer =
  | { kind: "choice"; value: string }
  | { kind: "choices"; values: readonly string[] }
  | { kind: "text"; text: string }
  /** `min` and `max` are whole numbers of people; `max` is null for "more than". */
  | { kind: "people"; min: number; max: number | null; text: string }
  | { kind: "place"; place: PlaceAnswer }
  /** The person works in a place that we could not name: their own words. */
  | { kind: "place-unknown"; text: string }
  /** At least one of the two; phone in E.164 ("+48500000000"), e-mail in lower-case domain. */
  | { kind: "contact"; phone: string | null; email: string | null }
  | { kind: "number"; value: string }
  | { kind: "skipped" };

export type Answers = Readonly<Record<string, Answer>>;
