import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digitise } from "../../../src/entities/dates/digitise.ts";

describe("numbers in words as digits", () => {
  it.each([
    ["za dwa tygodnie", "za 2~~ tygodnie"],
    ["o szesnastej", "o 16F~~~~~~~"],
    ["dwudziestego trzeciego marca", "23M~~~~~~~~~~~~~~~~~~~ marca"],
    ["pół roku", "0.5 roku"],
    ["2 i pół godziny", "2.5~~~~ godziny"],
    ["wpół do piątej", "wpol do 5F~~~~"],
    ["oni nie mają 3 Maja", "oni nie ____ 3 maja"],
    ["ul. 3 Maja 12", "__________ 12"],
  ])("“%s” is “%s”", (text, digitised) => {
    expect(digitise(text)).toBe(digitised);
  });

  it("stand where the words stood", () => {
    const word = fc.constantFrom(
      "dwadzieścia",
      "trzeciego",
      "pół",
      "sto",
      "marca",
      "o",
      "i",
      "tysiąc",
      "ŁÓDŹ",
      ",",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(" ");
        return digitise(text).length === text.length;
      }),
    );
  });
});
