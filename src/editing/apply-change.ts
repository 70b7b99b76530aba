import type { Knowledge } from "../knowledge/load-knowledge.ts";
import type { KnowledgeChange } from "../staff/asked/knowledge-editor.ts";
import { addSamples } from "./add-samples.ts";
import type { EditedTopic } from "./edited-topic.ts";
import { idOf, renderTopic } from "./render-topic.ts";

type Parts = {
  topics: Knowledge["topics"];
  /** The text of a topic's file. */
  readTopic: (path: string) => string;
  /** "2026-11-24" */
  today: string;
};

/** The file of a topic as it is after the change; null where the change does not fit the topics or the file. */
export function applyChange(
  change: KnowledgeChange,
  { topics, readTopic, today }: Parts,
): EditedTopic | null {
  switch (change.kind) {
    case "samples": {
      if (!topics.has(change.topic)) return null;
      const path = pathOf(change.topic);
      const edited = addSamples(readTopic(path), change.samples);
      return edited && { id: change.topic, path, ...edited };
    }
    case "topic": {
      const id = idOf(change.topic.title, new Set(topics.keys()));
      if (!topics.has(change.topic.broader) || id === "") return null;
      const content = renderTopic({ id, topic: change.topic, samples: change.samples, today });
      return { id, path: pathOf(id), content, added: content.trimEnd().split("\n") };
    }
  }
}

const pathOf = (id: string): string => `knowledge/topics/${id}.md`;
