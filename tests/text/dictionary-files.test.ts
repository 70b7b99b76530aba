import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadDictionary } from "../../src/text/load-dictionary.ts";
import { parseOverrides } from "../../src/text/parse-overrides.ts";
import { parseWordList } from "../../src/text/parse-word-list.ts";

const dictionary = loadDictionary("knowledge/dictionary");
const overrides = parseOverrides(readFileSync("knowledge/dictionary/overrides.yaml", "utf8"));
const words = parseWordList(readFileSync("knowledge/dictionary/words.txt", "utf8"));
const isLemma = (word: string) =>
  overrides.forms.has(word) || dictionary.lookup(word).some(({ lemma }) => lemma === word);

describe("overrides.yaml", () => {
  it("joins only lemmas that exist", () => {
    expect([...overrides.same].flat().filter((word) => !isLemma(word))).toEqual([]);
  });

  it("joins no lemma to one that is itself joined to another", () => {
    expect([...overrides.same.values()].filter((lemma) => overrides.same.has(lemma))).toEqual([]);
  });

  it("gives spoken forms to lemmas that exist", () => {
    expect([...overrides.spoken.keys()].filter((lemma) => !isLemma(lemma))).toEqual([]);
  });

  it("refuses a lemma under two others, and sections it doesn't know", () => {
    expect(() => parseOverrides("same: { a: [c], b: [c] }")).toThrow('"c" stands under two lemmas');
    expect(() => parseOverrides("forma: {}")).toThrow();
  });
});

describe("words.txt", () => {
  it("is sorted the Polish way, each word once", () => {
    const sorted = [...new Set(words)].sort(new Intl.Collator("pl").compare);
    expect(words).toEqual(sorted);
  });

  it("holds no word that the dictionary has", () => {
    expect(words.filter((word) => dictionary.lookup(word).length > 0)).toEqual([]);
  });
});
