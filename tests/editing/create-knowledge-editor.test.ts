import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandLineSettings } from "../../src/commands/command-line-settings.ts";
import { createKnowledgeEditor } from "../../src/editing/create-knowledge-editor.ts";
import { loadWorld } from "../../src/load-world.ts";
import type { KnowledgeChange, Trial } from "../../src/staff/asked/knowledge-editor.ts";
import { checkKnowledgeIn } from "../support/check-knowledge-in.ts";
import { copyProject } from "../support/copy-project.ts";

/** The real thing learns everything anew. */
const patience = 400_000;
const world = loadWorld(commandLineSettings);

function openEditor(options: { mayWrite?: () => boolean; withQuestions?: boolean } = {}) {
  const project = copyProject(options);
  const { mayWrite } = options;
  const editor = createKnowledgeEditor({
    project,
    world: () => world,
    today: () => "2026-11-24",
    ...(mayWrite && { mayWrite }),
  });
  const tryOne = async (change: KnowledgeChange): Promise<Trial> => {
    const outcome = await editor.attempt(change);
    if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.problems));
    return outcome;
  };
  return { project, editor, tryOne };
}

const samples = ["numer telefonu do kogoś z programu", "telefon do partnera programu"];
const change: KnowledgeChange = { kind: "samples", topic: "kontakt", samples };

test(
  "saves what was tried, and the check of the knowledge has nothing new to say; after another change it refuses",
  async () => {
    const { project, editor, tryOne } = openEditor();
    const problemsBefore = checkKnowledgeIn(project);
    const first = await tryOne(change);
    expect(first.samples.map(({ after }) => after)).toContainEqual({ kind: "answer", topics: ["kontakt"] });
    expect(first).toMatchObject({ set: "project", isWritable: true });
    const file = join(project, "knowledge/topics/kontakt.md");
    const before = readFileSync(file, "utf8");
    expect(await editor.save(first.key)).toEqual({ kind: "saved", topic: "kontakt" });
    expect(readFileSync(file, "utf8")).not.toBe(before);
    expect(problemsBefore).toEqual(expect.arrayContaining(checkKnowledgeIn(project)));
    expect(await editor.save(first.key)).toEqual({ kind: "outdated" });

    const second = await tryOne({ kind: "samples", topic: "dotacje", samples: ["dotacja na telefon"] });
    appendFileSync(join(project, "knowledge/topics/oferta.md"), "Nowe zdanie.\n");
    expect(await editor.save(second.key)).toEqual({ kind: "outdated" });
    expect(editor.patch(second.key)).toBeUndefined();
  },
  patience,
);

test(
  "where nothing may be written, git takes the patch, and the check has nothing new to say either",
  async () => {
    const { project, editor, tryOne } = openEditor({ mayWrite: () => false, withQuestions: false });
    const problemsBefore = checkKnowledgeIn(project);
    const trial = await tryOne({
      kind: "topic",
      samples: ["Czy jest parking?", "gdzie zaparkować auto"],
      topic: {
        title: "Dojazd i parking",
        kind: "silent",
        source: "programme:Realizatorzy",
        article: "",
        broader: "kontakt",
        text: "Opis programu nie mówi o parkingu. Zapytaj o to pracowników programu.",
      },
    });
    expect(trial).toMatchObject({ set: "samples", isWritable: false });
    expect(existsSync(join(project, "knowledge/topics/dojazd-i-parking.md"))).toBe(false);
    execFileSync("git", ["init", "-q"], { cwd: project });
    execFileSync("git", ["apply", "-"], { cwd: project, input: editor.patch(trial.key) ?? "" });
    expect(existsSync(join(project, "knowledge/topics/dojazd-i-parking.md"))).toBe(true);
    expect(problemsBefore).toEqual(expect.arrayContaining(checkKnowledgeIn(project)));
  },
  patience,
);

test(
  "refuses unknown words, doubles, long sentences and unknown facts, each with its reason",
  async () => {
    const { editor } = openEditor();
    const problemsOf = async (wanted: KnowledgeChange) => {
      const outcome = await editor.attempt(wanted);
      return outcome.kind === "refused" ? outcome.problems : [];
    };
    expect(await problemsOf({ ...change, samples: ["gdzie prkingowisko"] })).toEqual([
      { kind: "misspelt", word: "prkingowisko" },
    ]);
    expect(await problemsOf({ ...change, samples: ["Mikrogranty"] })).toEqual([
      { kind: "asked-already", sample: "Mikrogranty", topic: "Dotacje i pożyczki" },
    ]);
    const topic = {
      title: "Parking",
      kind: "fact",
      source: "programme:Realizatorzy",
      article: "",
      broader: "kontakt",
      text: `${"bardzo ".repeat(21)}daleko. {{nie.ma}}`,
    } as const;
    const kinds = (await problemsOf({ kind: "topic", samples: ["parking"], topic })).map(({ kind }) => kind);
    expect(kinds).toEqual(["other"]);
    const long = { ...topic, text: `${"bardzo ".repeat(21)}daleko.` };
    expect(await problemsOf({ kind: "topic", samples: ["parking"], topic: long })).toMatchObject([
      { kind: "long-sentence" },
    ]);
  },
  patience,
);
