import { describe, expect, it } from "vitest";
import { isSameWord } from "../../src/dialog/is-same-word.ts";

describe("two folded words", () => {
  it.each([
    ["fundacja", "fundacje"],
    ["szkolenia", "szkolen"],
    ["ksiegowa", "ksiegowej"],
    ["prawo", "prawnik"],
    ["kolo", "kolem"],
    ["klub", "klubie"],
    ["pes", "pes"],
  ])("%s and %s are forms of one", (one, other) => {
    expect(isSameWord(one, other)).toBe(true);
    expect(isSameWord(other, one)).toBe(true);
  });

  it.each([
    ["kolo", "kolej"],
    ["pes", "ps"],
    ["ops", "osp"],
    ["praca", "prawo"],
    ["organizacja", "organizatorka"],
    ["nie", "niebo"],
    ["wiem", "wie"],
    ["", "a"],
  ])("%s and %s are not", (one, other) => {
    expect(isSameWord(one, other)).toBe(false);
    expect(isSameWord(other, one)).toBe(false);
  });
});
