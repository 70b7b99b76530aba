import { describe, expect, it } from "vitest";
import { findReadings } from "../../src/text/find-readings.ts";
import { loadDictionary } from "../../src/text/load-dictionary.ts";

const dictionary = loadDictionary("knowledge/dictionary");
const lemmasOf = (word: string, mayBeFolded: boolean) =>
  findReadings(dictionary, word, { mayBeFolded }).map(({ lemma }) => lemma);

describe("findReadings", () => {
  it("reads a capital as a name and as the start of a sentence", () => {
    expect(lemmasOf("Marki", false)).toEqual(expect.arrayContaining(["Marki", "marka"]));
  });

  it("reads capitals throughout", () => {
    expect(lemmasOf("WOŁOMINIE", false)).toEqual(["Wołomin"]);
  });

  it("puts the word as written before those that only fold alike", () => {
    expect(lemmasOf("sad", true)).toEqual(["sad", "sąd"]);
  });

  it("restores diacritics only where they may be missing", () => {
    expect(lemmasOf("spoldzielni", true)).toEqual(["spółdzielnia"]);
    expect(lemmasOf("spoldzielni", false)).toEqual([]);
  });

  it("trusts diacritics that are there", () => {
    expect(lemmasOf("sąd", true)).toEqual(["sąd"]);
  });

  it("puts a noun before the verb whose action it names", () => {
    expect(lemmasOf("szkolenia", true)).toEqual(["szkolenie", "szkolić"]);
  });

  it("puts small words before rare nouns", () => {
    expect(lemmasOf("jak", false)[0]).toBe("jak");
  });

  it("finds nothing for what is no Polish word", () => {
    expect(lemmasOf("xyzzy", true)).toEqual([]);
  });
});
