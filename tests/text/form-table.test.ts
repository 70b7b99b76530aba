import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormTable } from "../../src/text/create-form-table.ts";
import { findMissingWords } from "../../src/text/find-missing-words.ts";
import { loadFormTable } from "../../src/text/load-form-table.ts";
import { parseFormTable, renderFormTable } from "../../src/text/parse-form-table.ts";

const rows = [
  { lemma: "dom", means: "dom", weight: 1, forms: ["dom", "domu"], rareForms: ["domie"] },
  { lemma: "praca", means: "praca", weight: 3, forms: ["prac", "praca"], rareForms: ["praco"] },
  { lemma: "prać", means: "prać", weight: 9, forms: ["prali"], rareForms: ["prac"] },
  { lemma: "zakładać", means: "założyć", weight: 2, forms: ["zakladamy"], rareForms: [] },
];

describe("createFormTable", () => {
  const table = createFormTable(rows);

  it("gives the lemma of a form", () => {
    expect(table.lemmasOf("domu")).toEqual(["dom"]);
    expect(table.lemmasOf("zakladamy")).toEqual(["założyć"]);
    expect(table.lemmasOf("xyzzy")).toEqual([]);
  });

  it("puts a rare form of a frequent lemma behind an ordinary form", () => {
    expect(table.lemmasOf("prac")).toEqual(["praca", "prać"]);
  });

  it("knows what a lemma of the dictionary is taken for", () => {
    expect(table.meaningOf("zakładać")).toBe("założyć");
    expect(table.meaningOf("dom")).toBe("dom");
    expect(table.meaningOf("założenie")).toBeUndefined();
  });

  it("lists every form once", () => {
    const listed = Array.from({ length: table.size }, (_, number) => table.formAt(number));
    expect(listed.sort()).toEqual(
      [...new Set(rows.flatMap((row) => [...row.forms, ...row.rareForms]))].sort(),
    );
  });
});

describe("parseFormTable", () => {
  it("reads what renderFormTable wrote", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const row = fc
      .record({
        lemma: word,
        means: word,
        weight: fc.integer({ min: 1, max: 999 }),
        forms: fc.uniqueArray(word, { minLength: 1 }),
      })
      .map(({ forms, ...rest }) => ({ ...rest, forms: forms.slice(0, 3), rareForms: forms.slice(3) }));
    fc.assert(
      fc.property(fc.array(row), (some) => {
        expect(parseFormTable(renderFormTable(some))).toEqual(some);
      }),
    );
  });

  it("writes the common start of the forms once", () => {
    expect(renderFormTable(rows).split("\n").slice(0, 3)).toEqual([
      "lemma\tmeans\tweight\tstem\tendings",
      "dom\t\t1\tdom\t- u ie~",
      "praca\t\t3\tprac\t- a o~",
    ]);
  });

  it("names the line that is no row", () => {
    expect(() => parseFormTable("lemma\tmeans\tweight\tstem\tendings\ndom\t\tx\tdom\t-\n")).toThrow(
      "forms.tsv:2",
    );
  });
});

describe("findMissingWords", () => {
  it("names the words that the table lacks, once each", () => {
    const words = ["domu", "Praca", "klaster", "klaster"].map((text) => ({
      text,
      kind: "prose" as const,
      count: 1,
    }));
    expect(findMissingWords(words, createFormTable(rows))).toEqual(["klaster"]);
  });
});

describe("knowledge/dictionary/forms.tsv", () => {
  it.each([
    ["spoldzielnia", "spółdzielnia"],
    ["spolecznej", "społeczny"],
    ["owesu", "OWES"],
    ["klastra", "klaster"],
    ["wykluczeniem", "wykluczyć"],
    ["zakladamy", "założyć"],
  ])("reads %s as %s", (form, lemma) => {
    expect(loadFormTable("knowledge/dictionary/forms.tsv").lemmasOf(form)[0]).toBe(lemma);
  });
});
