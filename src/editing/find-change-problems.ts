import type { Knowledge } from "../knowledge/load-knowledge.ts";
import type { ChangeProblem, KnowledgeChange } from "../staff/asked/knowledge-editor.ts";
import { findMisspelt, type SpellingJudges } from "../text/find-misspelt.ts";
import { fold } from "../text/fold.ts";
import type { EditedTopic } from "./edited-topic.ts";

/** Samples that some topic has already, or that must not be answered: nobody could tell what they mean. */
export function findDoubles(
  { samples }: KnowledgeChange,
  { topics, outOfScope }: Pick<Knowledge, "topics" | "outOfScope">,
): ChangeProblem[] {
  const known = new Map(outOfScope.map((text) => [keyOf(text), ""]));
  for (const { title, questions } of topics.values()) {
    for (const question of questions) known.set(keyOf(question), title);
  }
  const doubles = samples.flatMap((sample, index): ChangeProblem[] => {
    const topic = known.get(keyOf(sample));
    const isTwice = samples.slice(0, index).some((other) => keyOf(other) === keyOf(sample));
    return topic === undefined && !isTwice ? [] : [{ kind: "asked-already", sample, topic: topic ?? "" }];
  });
  return doubles;
}

/** Words of what is new in the file that no dictionary knows. */
export function findUnknownWords(
  { path, content }: EditedTopic,
  before: string,
  judges: SpellingJudges,
): ChangeProblem[] {
  const known = new Set(
    before === "" ? [] : findMisspelt({ path, source: before }, judges).map(({ word }) => word),
  );
  const words = findMisspelt({ path, source: content }, judges).map(({ word }) => word);
  return [...new Set(words)].filter((word) => !known.has(word)).map((word) => ({ kind: "misspelt", word }));
}

const keyOf = (text: string): string => fold(text).split(" ").filter(Boolean).join(" ");
