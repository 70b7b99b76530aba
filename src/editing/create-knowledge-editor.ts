import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { World } from "../conversation/world.ts";
import { textsFingerprint } from "../load-texts.ts";
import type { KnowledgeEditor } from "../staff/asked/knowledge-editor.ts";
import { createWeigh } from "./create-weigh.ts";
import { renderPatch } from "./render-patch.ts";
import { runTrial } from "./run-trial.ts";
import type { TrialResult } from "./try-change.ts";
import { canWrite, writeFiles } from "./write-files.ts";

type Parts = {
  /** The folder with knowledge/ and dialogs/. */
  project: string;
  world: () => World;
  /** "2026-11-24": the day on the wall. */
  today: () => string;
  /** Whether the content may be written here; asks the file system by default. */
  mayWrite?: typeof canWrite;
};

type Tried = Extract<TrialResult, { kind: "tried" }>;

/** Each holds a model of some 700 KB. */
const rememberedTrials = 10;

export function createKnowledgeEditor({
  project,
  world,
  today,
  mayWrite = canWrite,
}: Parts): KnowledgeEditor {
  const trials = new Map<string, Tried>();
  const weigh = createWeigh(world);
  let last: Promise<unknown> = Promise.resolve();
  /** The trial, unless the content has become another one since. */
  const recall = (key: string): Tried | undefined => {
    const tried = trials.get(key);
    return tried?.fingerprint === textsFingerprint(project) ? tried : undefined;
  };
  return {
    topics: () => [...world().topics.values()].map(({ id, title }) => ({ id, title })),
    sources: () => listSources(world()),
    candidates: (question) => {
      const { answerer, topics } = world();
      return answerer
        .find(question)
        .ranked.map(({ id }) => id)
        .filter((id) => topics.has(id));
    },
    weigh,
    attempt: async (change) => {
      // One after the other: each needs a core and the memory of two worlds.
      const run = last.then(() => runTrial({ project, change, today: today() }));
      last = run.catch(() => undefined);
      const result = await run;
      if (result.kind === "refused") return result;
      const key = randomUUID();
      trials.set(key, result);
      for (const oldest of [...trials.keys()].slice(0, -rememberedTrials)) trials.delete(oldest);
      const { fingerprint, files, ...trial } = result;
      return { ...trial, key, isWritable: mayWrite(project, files) };
    },
    save: async (key) => {
      const tried = recall(key);
      if (!tried) return { kind: "outdated" };
      writeFiles(project, tried.files);
      trials.delete(key);
      return { kind: "saved", topic: tried.topic.id };
    },
    patch: (key) => {
      const tried = recall(key);
      return (
        tried && renderPatch(tried.files.map(({ path, content }) => differenceOf(project, path, content)))
      );
    },
  };
}

function differenceOf(project: string, path: string, after: Uint8Array) {
  const file = join(project, path);
  return { path, before: existsSync(file) ? readFileSync(file) : null, after };
}

function listSources({ facts }: World): { value: string; label: string }[] {
  const { programme, acts, assistant } = facts.sources;
  return [
    ...programme.sections.map((section) => ({
      value: `programme:${section}`,
      label: `${programme.label}: ${section}`,
    })),
    ...Object.entries(acts).map(([id, { label }]) => ({ value: `act:${id}`, label })),
    { value: "assistant:", label: assistant.label },
  ];
}
