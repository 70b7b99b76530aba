import type { Topic } from "../../../knowledge/topic.ts";
import { fold } from "../../../text/fold.ts";
import { createFuse } from "./create-fuse.ts";
import { createMiniSearch } from "./create-mini-search.ts";
import { createNlp } from "./create-nlp.ts";
import type { TopicText, Yardstick } from "./yardstick.ts";

/** Trains fuse.js, minisearch and nlp.js on the topics. */
export async function createYardsticks(
  topics: readonly Pick<Topic, "id" | "title" | "questions" | "answer">[],
): Promise<readonly Yardstick[]> {
  const texts = topics.flatMap(({ id, title, questions, answer }): TopicText[] => [
    { topic: id, kind: "title", text: fold(title) },
    ...questions.map((question) => ({ topic: id, kind: "sample" as const, text: fold(question) })),
    { topic: id, kind: "answer", text: fold(answer) },
  ]);
  return [createFuse(texts), createMiniSearch(texts), await createNlp(texts)];
}
