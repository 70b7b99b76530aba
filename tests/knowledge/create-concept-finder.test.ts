import { expect, test } from "vitest";
import { createConceptFinder } from "../../src/knowledge/create-concept-finder.ts";
import { readWithOurWords } from "./read-with-our-words.ts";

const lemmatize = readWithOurWords();
const find = createConceptFinder(
  [
    { name: "pieniadze", words: ["pieniądze", "kasa", "fundusz"] },
    { name: "pomoc", words: ["pomoc", "wsparcie"] },
    { name: "owes", words: ["OWES", "ośrodek wsparcia", "ośrodek wsparcia ekonomii społecznej"] },
  ],
  lemmatize,
);
const conceptsOf = (text: string): string[] => find(lemmatize(text));

test("finds an expression in any form, with and without diacritics", () => {
  expect(conceptsOf("brakuje nam kasy")).toEqual(["pieniadze"]);
  expect(conceptsOf("szukamy pieniedzy")).toEqual(["pieniadze"]);
});

test("prefers the longer expression to a shorter one inside it", () => {
  expect(conceptsOf("ośrodkiem wsparcia")).toEqual(["owes"]);
  expect(conceptsOf("w ośrodku wsparcia ekonomii społecznej")).toEqual(["owes"]);
});

test("names a group once however often it occurs", () => {
  expect(conceptsOf("pomoc i wsparcie, i jeszcze raz pomoc")).toEqual(["pomoc"]);
});

test("finds nothing where only a part of an expression stands", () => {
  expect(conceptsOf("ośrodek zdrowia")).toEqual([]);
});
