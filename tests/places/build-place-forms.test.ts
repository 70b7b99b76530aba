import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildPlaceForms } from "../../src/places/build-place-forms.ts";
import { collectNames, collectPrepositions } from "../../src/places/collect-names.ts";
import { loadNameTables } from "../../src/places/load-place-tables.ts";
import { parseForms, renderForms } from "../../src/places/parse-forms.ts";
import { splitName } from "../../src/places/split-name.ts";
import type { Dictionary, Entry } from "../../src/text/dictionary.ts";
import { fold } from "../../src/text/fold.ts";
import { knowledge, realPlaces } from "./load-real-places.ts";

/** A dictionary of a few words: iterating over the real one takes many seconds. */
const entries: Entry[] = [
  ["Babice", "Babice", "subst:pl:nom.acc:p3"],
  ["Babic", "Babice", "subst:pl:gen:p3"],
  ["Babicom", "Babice", "subst:pl:dat:p3"],
  ["Babicami", "Babice", "subst:pl:inst:p3"],
  ["Babicach", "Babice", "subst:pl:loc:p3"],
  ["Milanówek", "Milanówek", "subst:sg:nom.acc:m3"],
  ["Milanówka", "Milanówek", "subst:sg:gen:m3"],
  ["Milanówkowi", "Milanówek", "subst:sg:dat:m3"],
  ["Milanówkiem", "Milanówek", "subst:sg:inst:m3"],
  ["Milanówku", "Milanówek", "subst:sg:loc:m3"],
  ["stare", "stary", "adj:pl:nom.acc:f:pos"],
].map(([form = "", lemma = "", tag = ""]) => ({ form, lemma, tag }));

const dictionary: Dictionary = {
  lookup: (form) => entries.filter((entry) => entry.form === form),
  lookupFolded: (folded) => entries.filter(({ form }) => fold(form) === folded),
  has: (form) => entries.some((entry) => entry.form === form),
  hasFolded: (folded) => entries.some(({ form }) => fold(form) === folded),
  entries: () => entries,
};

const build = (...names: string[]) =>
  buildPlaceForms({ names, dictionary, prepositions: new Set(["nad"]), overrides: [] });

describe("buildPlaceForms", () => {
  test("takes nouns from the dictionary and lets adjectives agree with them", () => {
    const rows = build("Stare Babice", "Milanówek");
    expect(rows.map(({ word, role, forms }) => [word, role, forms.locative])).toEqual([
      ["Babice", "pl", ["Babicach"]],
      ["Milanówek", "m", ["Milanówku"]],
      ["Stare", "pl", ["Starych"]],
    ]);
  });

  test("inflects a name that no dictionary has like its likes, and marks it as a guess", () => {
    const guessed = build("Milanówek", "Zaborówek").find(({ word }) => word === "Zaborówek");
    expect(guessed).toMatchObject({
      isGuess: true,
      forms: { genitive: ["Zaborówka"], locative: ["Zaborówku"] },
    });
  });

  test("leaves what follows a preposition as it is", () => {
    expect(build("Babice nad Milanówek").map(({ word }) => word)).toEqual(["Babice"]);
  });

  test("gives powiat adjectives all their cases", () => {
    expect(build("otwocki")).toMatchObject([
      {
        word: "otwocki",
        role: "m",
        forms: { genitive: ["otwockiego"], locative: ["otwockim", "otwockiem"] },
      },
    ]);
  });
});

describe("forms.tsv", () => {
  test("survives writing and reading", () => {
    const rows = build("Stare Babice", "Zaborówek", "otwocki");
    expect(parseForms(renderForms(rows), "forms.tsv")).toEqual(rows);
  });

  test("has the words of all names of the tables", () => {
    const tables = loadNameTables(join(knowledge, "places"));
    const prepositions = collectPrepositions(tables);
    const inflected = collectNames(tables).flatMap((name) => {
      const words = splitName(name);
      const tail = words.findIndex((word, at) => at > 0 && prepositions.has(fold(word)));
      return tail === -1 ? words : words.slice(0, tail);
    });
    const missing = new Set(
      inflected.filter((word) => word.length > 2 && realPlaces.words.rowsOf(word).length === 0),
    );
    // Names that end as no other does stay as they are.
    expect([...missing].filter((word) => word === word.toLowerCase())).toEqual([]);
    expect(missing.size).toBeLessThan(50);
  });
});
