import { describe, expect, it } from "vitest";
import { findMisspelt } from "../../src/text/find-misspelt.ts";
import { loadDictionary } from "../../src/text/load-dictionary.ts";
import { parseWordList } from "../../src/text/parse-word-list.ts";

const judges = {
  dictionary: loadDictionary("knowledge/dictionary"),
  words: new Set(["OWES", "klastra", "ePUAP"]),
  spoken: new Set(["owesu", "elo"]),
};
const misspelt = (source: string) =>
  findMisspelt({ path: "knowledge/topics/x.md", source }, judges).map(({ line, word }) => `${line} ${word}`);
const answer = (text: string) => misspelt(`---\nid: x\n---\n${text}\n`);
const question = (text: string) => misspelt(`---\nquestions: ["${text}"]\n---\n`);

describe("findMisspelt", () => {
  it("names path, line and word of every unknown word", () => {
    const source = "---\ntitle: Dotacjie\n---\nPierwszy wiersz.\nDrugi weirsz i trzcei.\n";
    expect(findMisspelt({ path: "a.md", source }, judges)).toEqual([
      { path: "a.md", line: 2, word: "Dotacjie" },
      { path: "a.md", line: 5, word: "weirsz" },
      { path: "a.md", line: 5, word: "trzcei" },
    ]);
  });

  it("wants diacritics and capitals in answers", () => {
    expect(answer("Spoldzielnia w piasecznie i owes")).toEqual(["4 Spoldzielnia", "4 piasecznie", "4 owes"]);
    expect(answer("SPÓŁDZIELNIA w Piasecznie i OWES. Klastra szukaj w ePUAP.")).toEqual([]);
  });

  it("allows questions without diacritics and capitals, but no typing errors", () => {
    expect(question("spoldzielnia w piasecznie i wołominie, owes, elo")).toEqual([]);
    expect(question("spoldzelnia, dotacaj")).toEqual(["2 spoldzelnia", "2 dotacaj"]);
  });

  it("refuses wrong diacritics in questions", () => {
    expect(question("spółdzielńia")).toEqual(["2 spółdzielńia"]);
  });

  it("keeps spoken words out of answers", () => {
    expect(answer("Elo, szukam owesu")).toEqual(["4 Elo", "4 owesu"]);
  });

  it("passes numbers, single letters, Roman numerals and endings of abbreviations", () => {
    expect(answer("W 2024 r. art. XIV, OWES-ami i OWES-em")).toEqual([]);
    expect(answer("ami")).toEqual(["4 ami"]);
  });
});

describe("parseWordList", () => {
  it("reads a word a line, without comments", () => {
    expect(parseWordList("# Nazwy\n\nBelsk # gmina\naxe\n")).toEqual(["Belsk", "axe"]);
  });
});
