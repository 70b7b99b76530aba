/**
 * Simulated people, a fixed set: each knows the facts about themselves and has habits of talking, reads only what the
 * assistant says, and reacts to the question asked. What they mean is known, so what is stored can be compared.
 */
/** What a question of the assistant is about, as a person understands it. */
export type Topic =
  | "who"
  | "situation"
  | "place"
  | "closer-place"
  | "people"
  | "stage"
  | "idea"
  | "organisation"
  | "form"
  | "register"
  | "seat"
  | "status"
  | "office"
  | "level"
  | "subject"
  | "matter"
  | "need"
  | "support"
  | "details"
  | "district"
  | "group-name"
  | "planned-form"
  | "patron"
  | "nip"
  | "regon"
  | "employed"
  | "excluded"
  | "aim"
  | "paid"
  | "department"
  | "urgency"
  | "notice"
  | "name"
  | "contact"
  | "role"
  | "position"
  | "way"
  | "ease"
  | "newsletter";

export type Fact = {
  /** What the person writes when asked; a list holds other words for when the first are not understood. */
  say: string | readonly string[];
  /** What must be stored: "grupa", "12", "Cegłów, miński", "+48500000001"; without it, what was written. */
  is?: string;
  /** The button that says it. */
  press?: string;
  /** How a card shows it, where not as written or as on the button. */
  shows?: string;
};

/** patient: plain answers; hasty: buttons, never reads a card; confused: asks first; talkative: stories; badly: typing errors. */
type Temper = "patient" | "hasty" | "confused" | "talkative" | "badly";

export type Persona = {
  name: string;
  kind: "grupa" | "pes" | "ps" | "jst" | "osoba";
  temper: Temper;
  /** First messages, one after another until the assistant asks something. */
  opens: readonly string[];
  facts: Readonly<Partial<Record<Topic, Fact>>>;
  /** Asked once, before answering the question about the topic. */
  asks?: Readonly<Partial<Record<Topic, string>>>;
  /** Said once at the question about the topic, before answering it: the fact about another topic is different now. */
  rethinks?: Readonly<Partial<Record<Topic, { say: string; about: Topic; is: string; shows?: string }>>>;
  /** Of the typing errors. */
  seed?: number;
};
