import { expect, test } from "vitest";
import { createExactFinder } from "../../src/knowledge/create-exact-finder.ts";

const entry = (id: string, ...samples: string[]) => ({ id, title: id, body: "", samples });
const find = createExactFinder(
  [
    entry("dojazd", "Czy jest parking?", "Gdzie zaparkować?", "Czy jest parking?"),
    entry("kontakt", "Jaki macie telefon?", "Gdzie to jest?"),
    entry("obszar", "Gdzie to jest?"),
    entry("pomoc", "?"),
  ],
  ["ile kosztuje bilet", "Jaki macie telefon"],
);

test.each(["Czy jest parking?", "czy jest parking", "CZY  JEST PARKING!!!"])("%s stands there", (text) => {
  expect(find(text)).toEqual({ kind: "entry", id: "dojazd" });
});

test("without diacritics, too", () => {
  expect(find("gdzie zaparkowac")).toEqual({ kind: "entry", id: "dojazd" });
});

test("a message that must not be answered is found as such", () => {
  expect(find("Ile kosztuje bilet?")).toEqual({ kind: "negative" });
});

test.each([
  ["with two entries", "gdzie to jest"],
  ["with an entry and with what must not be answered", "jaki macie telefon"],
  ["not at all", "czy jest duży parking"],
  ["without a word", "?!"],
])("what stands there %s is unknown", (_, text) => {
  expect(find(text)).toEqual({ kind: "unknown" });
});
