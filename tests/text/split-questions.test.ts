import { expect, test } from "vitest";
import { splitQuestions } from "../../src/text/split-questions.ts";

test.each([
  ["Ile to kosztuje i kto to prowadzi?", ["Ile to kosztuje", "kto to prowadzi?"]],
  ["Czy to jest bezpłatne? Gdzie macie biuro?", ["Czy to jest bezpłatne?", "Gdzie macie biuro?"]],
  ["Dzień dobry. Mamy fundację. Do kiedy to trwa?", ["Do kiedy to trwa?"]],
  [
    "kto może się zgłosić, a jakie dokumenty są potrzebne",
    ["kto może się zgłosić", "jakie dokumenty są potrzebne"],
  ],
  ["czy pomożecie w księgowości i podatkach?", ["czy pomożecie w księgowości i podatkach?"]],
  ["Szukamy prawnika.", []],
])("%s → %j", (text, questions) => {
  expect(splitQuestions(text)).toEqual(questions);
});
