/**
 * Knowledge: what the assistant can answer. One topic is one file in knowledge/topics: an answer written by
 * staff, its source, and sample questions. The index finds the topic a question means; nothing is generated.
 */
type TopicKind = "fact" | "law" | "self" | "silent";

/** Where an answer comes from. */
export type Source =
  | { kind: "programme"; section: string }
  | { kind: "act"; act: string; article: string }
  | { kind: "assistant" };

export type Topic = {
  /** ASCII kebab-case, a contract: contracts' topics list. */
  id: string;
  kind: TopicKind;
  /** Button label. */
  title: string;
  broader: string | null;
  sources: readonly Source[];
  /** ISO date of the last review by staff. */
  reviewed: string;
  /** Topics that a person would want next. */
  related: readonly string[];
  questions: readonly string[];
  /** As written, with `{{references}}`. */
  body: string;
  /** The body with references resolved: what people read. */
  answer: string;
  /** "Źródło: opis programu, część …". */
  sourceLine: string;
};
