import { expect, test } from "vitest";
import { splitSentences } from "../../src/knowledge/split-sentences.ts";

test("splits at the ends of sentences and lines, not at commas", () => {
  expect(splitSentences("Nie wiem, czy się łapiemy. Czy to jest płatne?\nProszę o odpowiedź")).toEqual([
    "Nie wiem, czy się łapiemy.",
    "Czy to jest płatne?",
    "Proszę o odpowiedź",
  ]);
});

test("leaves out greetings of one or two words", () => {
  expect(splitSentences("Dzień dobry! Ile to kosztuje?")).toEqual(["Ile to kosztuje?"]);
});
