import { expect, test } from "vitest";
import { measureReadability } from "../../src/knowledge/measure-readability.ts";

const itself = (word: string): string => word;

test("counts the words of each sentence, list items being sentences", () => {
  const { sentences } = measureReadability(
    "Program jest dla pięciu grup:\n- gmin,\n- osób z okolicy.",
    itself,
  );
  expect(sentences.map(({ words }) => words)).toEqual([5, 1, 3]);
});

test("does not end a sentence at an abbreviation", () => {
  const { sentences } = measureReadability("Biuro jest przy ul. Jasnej. Zadzwoń.", itself);
  expect(sentences.map(({ words }) => words)).toEqual([5, 1]);
});

test("counts no figures and no addresses as words", () => {
  const { sentences } = measureReadability(
    "Napisz: biuro@example.org, tel. 500 000 000, www.example.org.",
    itself,
  );
  expect(sentences.map(({ words }) => words)).toEqual([2]);
});

test("takes a word for hard by its base form, not by its ending", () => {
  const easy = measureReadability("Pomagamy mieszkańcami.", () => "dom");
  const hard = measureReadability("Pomagamy mieszkańcami.", (word) =>
    word === "Pomagamy" ? "pomagać" : "deinstytucjonalizacja",
  );
  expect(easy.fog).toBeCloseTo(0.4 * 2, 5);
  expect(hard.fog).toBeCloseTo(0.4 * (2 + 50), 5);
});

test("hears that an i before a vowel only softens", () => {
  // "wsparcie" has two syllables, "ekonomia" four as it is spoken.
  expect(measureReadability("to wsparcie", itself).fog).toBeCloseTo(0.8, 5);
});
