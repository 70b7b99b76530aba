import { join } from "node:path";
import { maskPlaces, namedPlaces } from "./conversation/answering/named-places.ts";
import { type Intents, loadIntents } from "./conversation/load-intents.ts";
import type { World } from "./conversation/world.ts";
import { createReader } from "./knowledge/create-reader.ts";
import type { Entry } from "./knowledge/entry.ts";
import { type Knowledge, loadKnowledge } from "./knowledge/load-knowledge.ts";
import { fingerprintOf } from "./knowledge/load-model.ts";
import type { ModelTexts } from "./knowledge/train-model.ts";
import { loadPlaces } from "./places/load-places.ts";
import { matchPlaces } from "./places/match-places.ts";
import type { Places } from "./places/places.ts";
import { projectPath } from "./project-path.ts";
import { createTypoCorrector } from "./text/correct-typo.ts";
import { createLemmatizer } from "./text/create-lemmatizer.ts";
import { loadDictionary } from "./text/load-dictionary.ts";
import { loadFormTable } from "./text/load-form-table.ts";

/** The texts of knowledge/ and dialogs/ and the means to read them: what the understanding is learnt from. */
export type Texts = {
  knowledge: Knowledge;
  intents: Intents;
  places: Places;
  matchPlaces: World["matchPlaces"];
  toLearn: ModelTexts;
};

/** `project`: the folder with knowledge/ and dialogs/. Throws with the file and the key of what is wrong. */
export function loadTexts(project = projectPath("")): Texts {
  const inProject = (path: string): string => join(project, path);
  const knowledge = loadKnowledge(inProject("knowledge"));
  const dictionary = loadDictionary(inProject("knowledge/dictionary"));
  const table = loadFormTable(inProject("knowledge/dictionary/forms.tsv"));
  const lemmatize = createLemmatizer({ table, dictionary, correctTypo: createTypoCorrector(table) });
  const places = loadPlaces(inProject("knowledge"), dictionary);
  const intents = loadIntents(inProject("dialogs/intents.yaml"));
  const match: World["matchPlaces"] = (text, options) => matchPlaces(text, places, options);
  const mask = (text: string): string => maskPlaces(text, namedPlaces(text, { matchPlaces: match }));
  const read = createReader({ lemmatize, synonyms: knowledge.synonyms, maskPlaces: mask });
  const entries = collectEntries(knowledge, intents);
  return {
    knowledge,
    intents,
    places,
    matchPlaces: match,
    toLearn: { entries, negatives: knowledge.outOfScope, read },
  };
}

/** Where `npm run understanding:build` keeps what was learnt. */
export const builtModelFile = "knowledge/understanding.bin";
export const builtModel = projectPath(builtModelFile);

/** Of all texts and tables that the understanding is learnt from: the built model must have the same. */
export function textsFingerprint(project = projectPath("")): string {
  return fingerprintOf(learntFrom.map((path) => join(project, path)));
}

const learntFrom = [
  "knowledge/topics",
  "knowledge/programme.yaml",
  "knowledge/partners.yaml",
  "knowledge/sources.yaml",
  "knowledge/phrases.yaml",
  "knowledge/synonyms.yaml",
  "knowledge/out-of-scope.yaml",
  "knowledge/dictionary/forms.tsv",
  "knowledge/dictionary/polish.dict",
  "knowledge/places",
  "dialogs/intents.yaml",
];

/** Topics and the other things that people say, for one classifier. */
function collectEntries({ topics }: Knowledge, intents: Intents): Entry[] {
  const ofTopics = [...topics.values()].map(({ id, title, questions, answer }) => ({
    id,
    title,
    samples: questions,
    body: answer,
  }));
  const ofIntents = [...intents.samples].map(([id, samples]) => {
    const kin = kinOfIntents.get(id);
    return { id, title: "", samples, body: "", ...(kin === undefined ? {} : { kin }) };
  });
  return [...ofTopics, ...ofIntents];
}

/** Topics that answer nearly the same as an intent: between the two the classifier need not be sure. */
const kinOfIntents: ReadonlyMap<string, string> = new Map([
  ["intent:apply", "jak-zglosic"],
  ["intent:handoff", "kontakt"],
  ["intent:identity", "o-asystencie"],
  ["command:help", "o-asystencie"],
  ["command:status", "po-zgloszeniu"],
  ["command:note", "po-zgloszeniu"],
  ["command:withdraw", "po-zgloszeniu"],
  ["command:erase", "moje-dane"],
  ["command:copy", "moje-dane"],
]);
