import { join } from "node:path";
import { nothingDecided } from "./availability/availability.ts";
import { createReaders } from "./conversation/intake/create-readers.ts";
import { loadMessages } from "./conversation/load-messages.ts";
import type { World } from "./conversation/world.ts";
import { intakePredicates } from "./dialog/intake-predicates.ts";
import { loadFlow } from "./dialog/load-flow.ts";
import { loadProblems } from "./dialog/load-problems.ts";
import { createAnswerer } from "./knowledge/create-answerer.ts";
import { loadModel } from "./knowledge/load-model.ts";
import { trainModel } from "./knowledge/train-model.ts";
import { builtModelFile, loadTexts, textsFingerprint } from "./load-texts.ts";
import { placeWithPreposition } from "./places/place-in-case.ts";
import { projectPath } from "./project-path.ts";

/** What comes from outside the content files. */
export type WorldSettings = Pick<World, "policy" | "newId" | "newRequestNumber">;

/**
 * Loads everything that the assistant knows and says from the folders knowledge/ and dialogs/ of the project, or of a copy of it. What
 * it has learnt comes from a built file; where that is older than the texts, it learns anew (some three seconds).
 * Throws with the file and the key of what is wrong.
 */
export function loadWorld(settings: WorldSettings, project = projectPath("")): World {
  const { knowledge, intents, places, matchPlaces, toLearn } = loadTexts(project);
  const { entries, negatives, read } = toLearn;
  const model = loadModel(join(project, builtModelFile), textsFingerprint(project)) ?? trainModel(toLearn);
  return {
    ...settings,
    availability: nothingDecided,
    messages: loadMessages(join(project, "dialogs/messages.yaml")),
    intents,
    topics: knowledge.topics,
    facts: knowledge.facts,
    answerer: createAnswerer({ entries, negatives, model, read }),
    readWords: (text) => {
      const { tokens, lemmas } = read(text);
      return tokens.map(({ form }, index) => ({ form, lemma: lemmas[index] ?? form }));
    },
    matchPlaces,
    placeWithPreposition: (place) => placeWithPreposition(place, places),
    flow: loadFlow(join(project, "dialogs/zgloszenie.yaml")),
    predicates: intakePredicates,
    readers: createReaders(matchPlaces),
    problems: loadProblems(join(project, "dialogs/problems.yaml")),
  };
}
