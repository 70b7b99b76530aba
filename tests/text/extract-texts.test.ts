import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { blankOutCode } from "../../src/text/blank-out-code.ts";
import { collectWords } from "../../src/text/collect-words.ts";
import { extractTexts } from "../../src/text/extract-texts.ts";
import { loadVocabularyWords } from "../../src/text/load-vocabulary-words.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const topic = `---
id: koszt-udzialu
kind: silent
title: Koszt udziału
related: [dotacje, jak-zglosic]
questions:
  - Ile to kosztuje?
  - "za darmo"
---
Opis programu nie mówi, ile kosztuje udział.

Kwota: {{funding.total}}.
`;

const trimmed = (path: string, source: string) =>
  extractTexts({ path, source }).map(({ line, text, kind }) => [line, kind, text.trim()]);

describe("extractTexts", () => {
  it("takes titles, questions and the answer of a topic, with their lines", () => {
    expect(trimmed("knowledge/topics/koszt-udzialu.md", topic)).toEqual([
      [4, "prose", "Koszt udziału"],
      [7, "sample", "Ile to kosztuje?"],
      [8, "sample", '"za darmo"'],
      [10, "prose", "Opis programu nie mówi, ile kosztuje udział.\n\nKwota:                  ."],
    ]);
  });

  it("takes the values of YAML that people read, not its ids and routes", () => {
    const flow = `steps:
  - id: rodzaj
    ask: |-
      Kogo
      reprezentujesz?
    choices: [{ value: pes, label: Organizacja, also: [fundacja] }]
    routes: [{ when: pes, to: nazwa-organizacji }]
    count: 12
`;
    expect(trimmed("dialogs/zgloszenie.yaml", flow)).toEqual([
      [3, "prose", "|-\n      Kogo\n      reprezentujesz?"],
      [6, "prose", "Organizacja"],
      [6, "sample", "fundacja"],
    ]);
  });

  it("takes all of the synonyms as what people type", () => {
    expect(trimmed("knowledge/synonyms.yaml", "pieniadze: [pieniądze, kasa]")).toEqual([
      [1, "sample", "pieniądze"],
      [1, "sample", "kasa"],
    ]);
  });

  it("leaves out texts in other languages", () => {
    expect(trimmed("dialogs/messages.yaml", "inny-jezyk-en: I only speak Polish")).toEqual([]);
  });

  it("names the file whose YAML is broken", () => {
    expect(() => extractTexts({ path: "dialogs/x.yaml", source: "a: [b" })).toThrow("dialogs/x.yaml: ");
  });
});

describe("blankOutCode", () => {
  it.each([
    ["Kwota {{funding.total}}, {liczba} osób", "Kwota                  ,          osób"],
    [
      "na www.example.org/strona albo biuro@example.org.",
      "na                        albo                  .",
    ],
    ["strona https://example.org/a?b=c tak", "strona                           tak"],
    ["wpisz npm run requests -- list teraz", "wpisz                          teraz"],
    ["poza-obszarem", "             "],
    ["społeczno-gospodarczy i pół-etatu", "społeczno-gospodarczy i pół-etatu"],
    ["Zgłoszenie ZG-7K3M-Q9TD", "Zgłoszenie             "],
  ])("of '%s' leaves '%s'", (text, words) => {
    expect(blankOutCode(text)).toBe(words);
  });
});

describe("collectWords", () => {
  it("counts words as written, by kind, without numbers", () => {
    const words = collectWords([
      { path: "a.md", source: "---\nquestions: [ile osób]\n---\nIle osób? 12 osób.\n" },
    ]);
    expect(words).toEqual([
      { text: "ile", kind: "sample", count: 1 },
      { text: "osób", kind: "sample", count: 1 },
      { text: "Ile", kind: "prose", count: 1 },
      { text: "osób", kind: "prose", count: 2 },
    ]);
  });
});

describe("loadVocabularyWords", () => {
  it("takes words of topics and dialogs, and none that only out-of-scope.yaml has", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "knowledge/topics"), { recursive: true });
    mkdirSync(join(folder, "dialogs"));
    writeFileSync(join(folder, "knowledge/topics/a.md"), "---\ntitle: Koszt\n---\nUdział.\n");
    writeFileSync(join(folder, "knowledge/out-of-scope.yaml"), "inne: [pizza]\n");
    writeFileSync(join(folder, "dialogs/messages.yaml"), "texts: { witaj: Witaj }\n");
    expect(loadVocabularyWords(folder).map(({ text }) => text)).toEqual(["Witaj", "Koszt", "Udział"]);
  });
});
