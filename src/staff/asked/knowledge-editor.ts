import type { WeighedWord } from "./group-questions.ts";

export const topicKinds = ["fact", "law", "self", "silent"] as const;

export type NewTopic = {
  title: string;
  kind: (typeof topicKinds)[number];
  /** A value of `KnowledgeEditor.sources`. */
  source: string;
  /** Of an act: "art. 2"; empty otherwise. */
  article: string;
  /** The topic that the new one belongs to. */
  broader: string;
  text: string;
};

/** What an editor wants changed. `samples`: questions that people ask. */
export type KnowledgeChange =
  | { kind: "samples"; topic: string; samples: readonly string[] }
  | { kind: "topic"; topic: NewTopic; samples: readonly string[] };

/** What the assistant makes of a question: a kind of decision and the topics it names. */
export type Given = { kind: string; topics: readonly string[] };

export type ChangedAnswer = {
  question: string;
  before: Given;
  after: Given;
  /** Held against the topics that the set accepts. */
  verdict: "better" | "worse" | "neither";
};

export type ChangeProblem =
  | { kind: "misspelt"; word: string }
  | { kind: "asked-already"; sample: string; topic: string }
  | { kind: "long-sentence"; text: string }
  | { kind: "incomplete" }
  /** As the knowledge check says it. */
  | { kind: "other"; text: string };

export type Trial = {
  kind: "tried";
  /** Under which it is saved. */
  key: string;
  topic: { id: string; title: string };
  /** Of the topic: "knowledge/topics/dotacje.md". */
  file: string;
  /** Lines that come into that file. */
  added: readonly string[];
  samples: readonly { question: string; before: Given; after: Given }[];
  /** "project": the set of the project; "samples": where an installation lacks it, the questions of all topics. */
  set: "project" | "samples";
  asked: number;
  changed: readonly ChangedAnswer[];
  /** Whether the files can be written; if not, there is a patch. */
  isWritable: boolean;
};

type Saved =
  | { kind: "saved"; topic: string }
  /** The content has changed since the trial, or the trial is forgotten: try again. */
  | { kind: "outdated" };

/** Changes what the assistant knows. A change is tried first; what is saved is what was tried. */
export interface KnowledgeEditor {
  topics(): readonly { id: string; title: string }[];
  sources(): readonly { value: string; label: string }[];
  /** Ids of topics that a question may mean, the likeliest first. */
  candidates(question: string): readonly string[];
  weigh(text: string): readonly WeighedWord[];
  /** Takes seconds, in a thread of its own. */
  attempt(change: KnowledgeChange): Promise<Trial | { kind: "refused"; problems: readonly ChangeProblem[] }>;
  save(key: string): Promise<Saved>;
  /** For `git apply`; undefined where the trial is forgotten. */
  patch(key: string): string | undefined;
}
