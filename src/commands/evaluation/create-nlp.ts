import { createRequire } from "node:module";
import { z } from "zod";

/** nlp.js has no types of its own: this is the part of it used here. */
type Nlp = {
  settings: Record<string, unknown>;
  container: { use(plugin: unknown): void };
  addLanguage(language: string): void;
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<unknown>;
  process(language: string, text: string): Promise<unknown>;
};

const classified = z.looseObject({ classifications: z.array(z.looseObject({ intent: z.string() })) });

/** Trains nlp.js on the documents: topic ids for a text, likeliest first. It writes no file. */
export async function createNlp(
  documents: readonly { id: string; text: string }[],
): Promise<(text: string) => Promise<readonly string[]>> {
  const require = createRequire(import.meta.url);
  const { dockStart } = require("@nlpjs/basic");
  const { LangPl } = require("@nlpjs/lang-pl");
  const settings = {
    languages: ["pl"],
    forceNER: false,
    autoSave: false,
    autoLoad: false,
    nlu: { log: false },
  };
  const dock = await dockStart({ settings: { nlp: settings }, use: ["Basic"] }, false);
  const nlp: Nlp = dock.get("nlp");
  nlp.settings = { ...nlp.settings, ...settings, threshold: 0 };
  nlp.container.use(LangPl);
  nlp.addLanguage("pl");
  for (const { id, text } of documents) nlp.addDocument("pl", text, id);
  await nlp.train();
  return async (text) => {
    const { classifications } = classified.parse(await nlp.process("pl", text));
    return classifications.map(({ intent }) => intent).filter((intent) => intent !== "None");
  };
}
