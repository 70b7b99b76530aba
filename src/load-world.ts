import { join } from "node:path";
import { maskPlaces, namedPlaces } from "./conversation/answering/named-places.ts";
import { createReaders } from "./conversation/intake/create-readers.ts";
import { type Intents, loadIntents } from "./conversation/load-intents.ts";
import { loadMessages } from "./conversation/load-messages.ts";
import type { World } from "./conversation/world.ts";
import { intakePredicates } from "./dialog/intake-predicates.ts";
import { loadFlow } from "./dialog/load-flow.ts";
import { loadProblems } from "./dialog/load-problems.ts";
import { createAnswerer } from "./knowledge/create-answerer.ts";
import type { Entry } from "./knowledge/entry.ts";
import { type Knowledge, loadKnowledge } from "./knowledge/load-knowledge.ts";
import { loadPlaces } from "./places/load-places.ts";
import { matchPlaces } from "./places/match-places.ts";
import { placeWithPreposition } from "./places/place-in-case.ts";
import { createTypoCorrector } from "./text/correct-typo.ts";
import { createLemmatizer } from "./text/create-lemmatizer.ts";
import { loadDictionary } from "./text/load-dictionary.ts";
import { loadFormTable } from "./text/load-form-table.ts";

/** What comes from outside the content files. */
export type WorldSettings = Pick<World, "policy" | "newId" | "newRequestNumber">;

/**
 * Loads everything that the assistant knows and says from the folders knowledge/ and dialogs/ of the project, and
 * learns to understand questions (about a second). Throws with the file and the key of what is wrong.
 */
export function loadWorld(settings: WorldSettings): World {
  const knowledge = loadKnowledge(projectPath("knowledge"));
  const dictionary = loadDictionary(projectPath("knowledge/dictionary"));
  const table = loadFormTable(projectPath("knowledge/dictionary/forms.tsv"));
  const lemmatize = createLemmatizer({ table, dictionary, correctTypo: createTypoCorrector(table) });
  const places = loadPlaces(projectPath("knowledge"), dictionary);
  const intents = loadIntents(projectPath("dialogs/intents.yaml"));
  const match: World["matchPlaces"] = (text, options) => matchPlaces(text, places, options);
  const answerer = createAnswerer(collectEntries(knowledge, intents), {
    negatives: knowledge.outOfScope,
    synonyms: knowledge.synonyms,
    lemmatize,
    maskPlaces: (text) => maskPlaces(text, namedPlaces(text, { matchPlaces: match })),
  });
  return {
    ...settings,
    messages: loadMessages(projectPath("dialogs/messages.yaml")),
    intents,
    topics: knowledge.topics,
    facts: knowledge.facts,
    answerer,
    matchPlaces: match,
    placeWithPreposition: (place) => placeWithPreposition(place, places),
    flow: loadFlow(projectPath("dialogs/zgloszenie.yaml")),
    predicates: intakePredicates,
    readers: createReaders(match),
    problems: loadProblems(projectPath("dialogs/problems.yaml")),
  };
}

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
  ["command:erase", "moje-dane"],
]);

/** The project's own folders, wherever the process was started. */
function projectPath(path: string): string {
  return join(import.meta.dirname, "..", path);
}
