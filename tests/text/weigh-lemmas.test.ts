import { describe, expect, it } from "vitest";
import { headword } from "../../src/text/headword.ts";
import { shareWord, weighLemmas } from "../../src/text/weigh-lemmas.ts";

const noun = (lemma: string, rate = 1) => ({ lemma, wordClass: "noun", rate });
const praca = noun("praca");
const prac = { lemma: "prać", wordClass: "verb", rate: 1 };

describe("weighLemmas", () => {
  it("gives an ambiguous form to the lemma that the content has elsewhere", () => {
    const weights = weighLemmas([
      { count: 10, readings: [praca, prac] },
      { count: 2, readings: [praca] },
    ]);
    expect(weights.get(headword(praca))).toBeGreaterThan(11);
    expect(weights.get(headword(prac))).toBeLessThan(1);
  });

  it("parts a form evenly when nothing tells the readings apart", () => {
    const weights = weighLemmas([{ count: 4, readings: [noun("Praga"), noun("Praha")] }]);
    expect(weights.get(headword(noun("Praga")))).toBeCloseTo(2);
  });

  it("doesn't lend the weight of a small word to its homonym", () => {
    const jak = { lemma: "jak", wordClass: "small", rate: 5 };
    const jaki = { lemma: "jaki", wordClass: "adjective", rate: 1 };
    const weights = weighLemmas([
      { count: 100, readings: [jak] },
      { count: 10, readings: [noun("jak"), jaki] },
      { count: 5, readings: [jaki] },
    ]);
    expect(weights.get(headword(jaki))).toBeGreaterThan(12);
  });

  it("settles a tie by the lemma that is frequent as another word", () => {
    const near = { lemma: "koło", wordClass: "small", rate: 5 };
    const weights = weighLemmas([
      { count: 10, readings: [near] },
      { count: 10, readings: [noun("koło"), noun("kół")] },
    ]);
    expect(weights.get(headword(noun("koło")))).toBeGreaterThan(7);
  });
});

describe("shareWord", () => {
  it("gives shares that add up to 1", () => {
    const shares = shareWord([noun("a", 0.2), noun("b", 1), noun("c", 5)], new Map([["b:noun", 3]]));
    expect(shares.reduce((sum, { rate }) => sum + rate, 0)).toBeCloseTo(1);
  });
});
