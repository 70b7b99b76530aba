import { expect, test } from "vitest";
import { isQuestion } from "../../src/text/is-question.ts";

test.each([
  "to jest płatne?",
  "ile to kosztuje",
  "a co to jest PES",
  "no dobrze, ale kto to prowadzi",
  "do kiedy to trwa",
  "w jakich gminach działacie",
  "Dla kogo jest program",
])("%s asks", (text) => {
  expect(isQuestion(text)).toBe(true);
});

test.each(["po szkoleniu chcemy działać dalej", "Szukamy prawnika.", "do widzenia", "Anna Przykładowa", ""])(
  "“%s” does not ask",
  (text) => {
    expect(isQuestion(text)).toBe(false);
  },
);
