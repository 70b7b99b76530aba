import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandLineSettings } from "../commands/command-line-settings.ts";
import { evaluate, type QuestionSets } from "../commands/evaluation/evaluate.ts";
import { readSets } from "../commands/evaluation/read-sets.ts";
import { ask } from "../conversation/answering/ask.ts";
import type { World } from "../conversation/world.ts";
import { findKnowledgeProblems } from "../knowledge/find-knowledge-problems.ts";
import { KnowledgeProblems, loadKnowledge } from "../knowledge/load-knowledge.ts";
import { loadTopicIds } from "../knowledge/load-topic-ids.ts";
import { packModel } from "../knowledge/pack-model.ts";
import { trainModel } from "../knowledge/train-model.ts";
import { builtModelFile, loadTexts, textsFingerprint } from "../load-texts.ts";
import { loadWorld } from "../load-world.ts";
import type { ChangeProblem, KnowledgeChange, Trial } from "../staff/asked/knowledge-editor.ts";
import { loadDictionary } from "../text/load-dictionary.ts";
import { loadSpellingJudges } from "../text/load-spelling-judges.ts";
import { applyChange } from "./apply-change.ts";
import { compareAnswers, givenIn } from "./compare-answers.ts";
import type { EditedTopic } from "./edited-topic.ts";
import { findDoubles, findUnknownWords } from "./find-change-problems.ts";
import { formsFile, updateForms } from "./update-forms.ts";

/** `project`: the folder with knowledge/, dialogs/ and, in a whole project, tests/. */
export type TrialOrder = { project: string; change: KnowledgeChange; today: string };

export type ChangedFile = { path: string; content: Uint8Array };

export type TrialResult =
  | { kind: "refused"; problems: readonly ChangeProblem[] }
  | (Omit<Trial, "key" | "isWritable"> & {
      /** Of the content that was tried on: when it is another one, the trial says nothing any more. */
      fingerprint: string;
      files: readonly ChangedFile[];
    });

/** Applies a change to a copy of the content, learns it, and tells what would be answered otherwise. Takes seconds. */
export function tryChange({ project, change, today }: TrialOrder): TrialResult {
  const copy = mkdtempSync(join(tmpdir(), "asystent-proba-"));
  try {
    for (const folder of ["knowledge", "dialogs"]) {
      cpSync(join(project, folder), join(copy, folder), { recursive: true });
    }
    return tryOnCopy({ project, change, today }, copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function tryOnCopy({ project, change, today }: TrialOrder, copy: string): TrialResult {
  const fingerprint = textsFingerprint(copy);
  const knowledge = loadKnowledge(join(copy, "knowledge"));
  const readTopic = (path: string): string => readFileSync(join(copy, path), "utf8");
  const doubles = findDoubles(change, knowledge);
  const edited = applyChange(change, { topics: knowledge.topics, readTopic, today });
  if (!edited) return { kind: "refused", problems: [{ kind: "incomplete" }] };
  const problems = [...doubles, ...(doubles.length > 0 ? [] : writeAndCheck(edited, copy))];
  if (problems.length > 0) return { kind: "refused", problems };

  const before = loadWorld(commandLineSettings, project);
  const paths = [edited.path, ...(updateForms(copy) ? [formsFile] : []), builtModelFile];
  const model = packModel(trainModel(loadTexts(copy).toLearn), textsFingerprint(copy));
  writeFileSync(join(copy, builtModelFile), model);
  const after = loadWorld(commandLineSettings, copy);
  const files = paths.map((path) => ({ path, content: new Uint8Array(readFileSync(join(copy, path))) }));
  const { id, path: file, added } = edited;
  const topic = { id, title: after.topics.get(id)?.title ?? id };
  const compared = compareWorlds(before, after, { project, samples: change.samples });
  return { kind: "tried", topic, file, added, fingerprint, files, ...compared };
}

/** Puts the file into the copy; everything that the check of the content would say of it. */
function writeAndCheck(edited: EditedTopic, copy: string): ChangeProblem[] {
  const file = join(copy, edited.path);
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  writeFileSync(file, edited.content);
  const folder = join(copy, "knowledge");
  const judges = loadSpellingJudges(join(folder, "dictionary"), loadDictionary(join(folder, "dictionary")));
  const unknown = findUnknownWords(edited, before, judges);
  try {
    const { problems } = findKnowledgeProblems(loadKnowledge(folder), {
      ids: loadTopicIds(join(folder, "topic-ids.yaml")),
      lemmaOf: (word) => word,
      now: new Date(),
    });
    return [...unknown, ...problems.filter((text) => text.startsWith(edited.path)).map(toProblem)];
  } catch (error) {
    if (!(error instanceof KnowledgeProblems)) throw error;
    return [...unknown, ...error.problems.map(toProblem)];
  }
}

function toProblem(text: string): ChangeProblem {
  const [, sentence] = /a sentence of \d+ words .*?: "([\s\S]*)"$/.exec(text) ?? [];
  return sentence === undefined ? { kind: "other", text } : { kind: "long-sentence", text: sentence };
}

type Compared = Pick<Trial, "samples" | "set" | "asked" | "changed">;

function compareWorlds(
  before: World,
  after: World,
  { project, samples }: { project: string; samples: readonly string[] },
): Compared {
  const now = (): Date => new Date();
  const [asBefore, asAfter] = [before, after].map((world) => (text: string) => ask(text, world, now));
  if (!asBefore || !asAfter) throw new Error("two worlds are compared");
  const { set, sets } = chooseSets(project, before);
  return {
    samples: samples.map((question) => ({
      question,
      before: givenIn(asBefore(question)),
      after: givenIn(asAfter(question)),
    })),
    set,
    asked: sets.questions.length + sets.outOfScope.length,
    changed: compareAnswers(evaluate(sets, asBefore), evaluate(sets, asAfter)),
  };
}

/** An installation may lack tests/: the topics' own questions stand in for the set of the project. */
function chooseSets(project: string, { topics }: World): { set: Trial["set"]; sets: QuestionSets } {
  const [questions, strangers] = ["in-scope.jsonl", "out-of-scope.txt"].map((name) =>
    join(project, "tests/questions", name),
  );
  if (questions && strangers && existsSync(questions) && existsSync(strangers)) {
    return { set: "project", sets: readSets([questions], [strangers]) };
  }
  const own = [...topics.values()].flatMap(({ id, questions: samples }) =>
    samples.map((q) => ({ q, accept: [id], style: "plain" })),
  );
  return { set: "samples", sets: { questions: own, outOfScope: [] } };
}
