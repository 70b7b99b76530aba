import Fuse from "fuse.js";
import { fold } from "../../../text/fold.ts";
import { rankTopics } from "./rank-topics.ts";
import type { TopicText, Yardstick } from "./yardstick.ts";

/**
 * fuse.js with its token search: each word of the question is looked for by itself, with typing errors, and weighs
 * by how rare it is. Every title and sample question is a record of its own; a topic is as good as its best record.
 * Of the thresholds 0.2, 0.3 and 0.4, and of records with and without the answers, this does best.
 */
export function createFuse(texts: readonly TopicText[]): Yardstick {
  const records = texts.filter(({ kind }) => kind !== "answer");
  const fuse = new Fuse(records, {
    keys: ["text"],
    useTokenSearch: true,
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.2,
  });
  return {
    name: "fuse.js",
    rank: (question) => {
      // Its scores are distances: 0 is a perfect match.
      const found = fuse.search(fold(question));
      const topics = rankTopics(found.map(({ item, score = 1 }) => ({ topic: item.topic, score: -score })));
      return { topics, answers: topics.length > 0 };
    },
  };
}
