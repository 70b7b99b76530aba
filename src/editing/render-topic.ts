import type { NewTopic } from "../staff/asked/knowledge-editor.ts";
import { fold } from "../text/fold.ts";
import { toYaml } from "./add-samples.ts";

type TopicFile = { id: string; topic: NewTopic; samples: readonly string[]; today: string };

/** The file of a new topic, in the shape of all others. */
export function renderTopic({ id, topic, samples, today }: TopicFile): string {
  const { kind, title, broader, text } = topic;
  return `---
id: ${id}
kind: ${kind}
title: ${toYaml(title)}
broader: ${broader}
source:
${renderSource(topic)}
reviewed: ${today}
related: [${broader}]
questions:
${samples.map((sample) => `  - ${toYaml(sample)}`).join("\n")}
---
${text.trim()}
`;
}

function renderSource({ source, article }: NewTopic): string {
  const [, kind, name = ""] = /^([a-z]+):(.*)$/.exec(source) ?? [];
  if (kind === "programme") return `  - programme: ${toYaml(name)}`;
  if (kind === "act") return `  - act: ${name}\n    article: ${toYaml(article)}`;
  return "  - assistant: true";
}

/** "Dojazd do biura" → "dojazd-do-biura", with a number where there is such a topic already. */
export function idOf(title: string, taken: ReadonlySet<string>): string {
  const base = fold(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) =>
    index === 0 ? base : `${base}-${index + 1}`,
  );
  return numbers.find((id) => !taken.has(id)) ?? base;
}
