import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { Topic } from "../../knowledge/topic.ts";
import { fold } from "../../text/fold.ts";
import { createNlp } from "./create-nlp.ts";

/** A ready-made system that learns the same topics: topic ids for a question, likeliest first. */
export type Yardstick = { name: string; rank: (question: string) => Promise<readonly string[]> };

/** Set up as their documentation advises for short texts, all folded, since people leave diacritics out. */
export async function createYardsticks(topics: readonly Topic[]): Promise<readonly Yardstick[]> {
  const documents = topics.flatMap(({ id, title, questions, answer }) =>
    [title, ...questions, answer].map((text) => ({ id, text: fold(text) })),
  );
  return [createFuse(documents), createMiniSearch(documents), await createNlpYardstick(documents)];
}

type Document = { id: string; text: string };

/** Token search: every word of the question may match anywhere, `|` joins them by "or". */
function createFuse(documents: readonly Document[]): Yardstick {
  const fuse = new Fuse(documents, {
    keys: ["text"],
    useExtendedSearch: true,
    ignoreLocation: true,
    threshold: 0.35,
    includeScore: true,
  });
  return {
    name: "fuse.js",
    rank: async (question) => {
      const best = new Map<string, number>();
      for (const word of wordsOf(question)) {
        for (const { item, score = 1 } of fuse.search(word, { limit: 200 })) {
          best.set(item.id, (best.get(item.id) ?? 0) + (1 - score));
        }
      }
      return sorted(best);
    },
  };
}

function createMiniSearch(documents: readonly Document[]): Yardstick {
  const index = new MiniSearch({ fields: ["text"], storeFields: ["topic"] });
  index.addAll(documents.map(({ id: topic, text }, id) => ({ id, topic, text })));
  return {
    name: "minisearch",
    rank: async (question) => {
      const best = new Map<string, number>();
      for (const { topic, score } of index.search(fold(question), { fuzzy: 0.2, prefix: true })) {
        best.set(String(topic), Math.max(best.get(String(topic)) ?? 0, score));
      }
      return sorted(best);
    },
  };
}

async function createNlpYardstick(documents: readonly Document[]): Promise<Yardstick> {
  const classify = await createNlp(documents);
  return { name: "nlp.js", rank: async (question) => await classify(fold(question)) };
}

function wordsOf(question: string): string[] {
  return fold(question)
    .split(/\s+/)
    .filter((word) => word.length > 2);
}

function sorted(scores: ReadonlyMap<string, number>): string[] {
  return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
