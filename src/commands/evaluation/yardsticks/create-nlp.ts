import { createRequire } from "node:module";
import { z } from "zod";
import { fold } from "../../../text/fold.ts";
import type { TopicText, Yardstick } from "./yardstick.ts";

/** nlp.js has no types of its own: this is the part of it used here. */
type Nlp = {
  addLanguage(language: string): void;
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<unknown>;
  process(language: string, text: string): Promise<unknown>;
};

/** `classifications` are sorted, likeliest first; `intent` is "None" where the likeliest stays under the threshold. */
const processed = z.looseObject({
  intent: z.string(),
  classifications: z.array(z.looseObject({ intent: z.string() })),
});

/** It neither writes nor reads a model file, and logs nothing; its threshold of 0.5 is the one it comes with. */
const settings = { autoSave: false, autoLoad: false, forceNER: false, nlu: { log: false } };

/** nlp.js with its Polish stemmer: a neural network with an intent for each topic, trained on all its texts. */
export async function createNlp(texts: readonly TopicText[]): Promise<Yardstick> {
  const nlp = startNlp();
  nlp.addLanguage("pl");
  for (const { topic, text } of texts) nlp.addDocument("pl", text, topic);
  await nlp.train();
  return {
    name: "nlp.js",
    rank: async (question) => {
      const { intent, classifications } = processed.parse(await nlp.process("pl", fold(question)));
      const topics = classifications.map(({ intent: topic }) => topic).filter((topic) => topic !== "None");
      return { topics, answers: intent !== "None" };
    },
  };
}

function startNlp(): Nlp {
  const require = createRequire(import.meta.url);
  const { containerBootstrap, Nlp } = require("@nlpjs/basic");
  const { LangPl } = require("@nlpjs/lang-pl");
  const container = containerBootstrap({ settings: { nlp: settings } }, false);
  container.use(Nlp);
  container.use(LangPl);
  return container.get("nlp");
}
