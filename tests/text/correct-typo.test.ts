import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTrie } from "../../src/text/build-trie.ts";
import { createTypoCorrector } from "../../src/text/correct-typo.ts";
import { createFormTable } from "../../src/text/create-form-table.ts";
import { measureDistance } from "../../src/text/measure-distance.ts";
import { searchTrie } from "../../src/text/search-trie.ts";
import { soundKey } from "../../src/text/sound-key.ts";

const row = (lemma: string, weight: number, ...forms: string[]) => ({
  lemma,
  means: lemma,
  weight,
  forms,
  rareForms: [],
});
const correctTypo = createTypoCorrector(
  createFormTable([
    row("spółdzielnia", 5, "spoldzielnia", "spoldzielnie", "spoldzielni"),
    row("chcieć", 9, "chcemy", "chce"),
    row("przyjść", 3, "przyjsc"),
    row("dotacja", 5, "dotacja", "dotacje", "dotacji"),
    row("konto", 1, "konto"),
    row("kosz", 1, "kosz"),
    row("koszt", 8, "koszt"),
    row("most", 1, "most"),
    row("pomoc", 4, "pomoc"),
    row("animacja", 2, "animacja"),
  ]),
);

describe("createTypoCorrector", () => {
  it.each([
    ["spoldzielia", "spoldzielnia"], // a letter left out
    ["spoldzzielnia", "spoldzielnia"], // typed twice
    ["spolzdielnia", "spoldzielnia"], // two letters swapped
    ["sboldziernia", "spoldzielnia"], // two slips in a long word
    ["dotcaja", "dotacja"],
    ["pomcc", "pomoc"],
  ])("corrects %s to %s", (typed, meant) => {
    expect(correctTypo(typed)).toBe(meant);
  });

  it.each([
    ["spuldzielnia", "spoldzielnia"], // u for ó
    ["hcemy", "chcemy"],
    ["pszyjsc", "przyjsc"],
    ["dotacjom", "dotacja"], // "z dotacjom"
  ])("hears that %s is %s", (typed, meant) => {
    expect(correctTypo(typed)).toBe(meant);
  });

  it("leaves words with two slips alone when they are short", () => {
    expect(correctTypo("pmocc")).toBeUndefined();
  });

  it("leaves words of up to three letters and very long ones alone", () => {
    expect(correctTypo("kos")).toBeUndefined();
    expect(correctTypo("a".repeat(50_000))).toBeUndefined();
  });

  it("prefers the same first letter, then the commoner lemma", () => {
    expect(correctTypo("kost")).toBe("koszt");
    expect(correctTypo("kosst")).toBe("koszt");
  });

  it("finds nothing near an unrelated word", () => {
    expect(correctTypo("kryptowaluta")).toBeUndefined();
  });
});

describe("soundKey", () => {
  it("merges what is written differently and said alike", () => {
    expect(soundKey("morzemy")).toBe(soundKey("mozemy"));
    expect(soundKey("spuldzielniom")).toBe(soundKey("spoldzielnia"));
    expect(soundKey("chcemy")).toBe("hcemy");
  });

  it("leaves sz alone where it is no slip for rz", () => {
    expect(soundKey("koszty")).toBe("koszty");
  });
});

const word = fc.stringMatching(/^[a-d]{0,7}$/);

describe("measureDistance", () => {
  it.each([
    ["zgolszenie", "zgloszenie", 1],
    ["kot", "", 3],
    ["abc", "abc", 0],
    ["ca", "abc", 3],
  ])("puts %s and %s %i apart", (a, b, distance) => {
    expect(measureDistance(a, b)).toBe(distance);
  });

  it("is the same in both directions and 0 only for the same word", () => {
    fc.assert(
      fc.property(
        word,
        word,
        (a, b) =>
          measureDistance(a, b) === measureDistance(b, a) && (measureDistance(a, b) === 0) === (a === b),
      ),
    );
  });
});

describe("searchTrie", () => {
  it("finds exactly the keys within the distance", () => {
    const keys = fc.uniqueArray(word.filter((key) => key !== "")).map((list) => list.sort());
    fc.assert(
      fc.property(keys, word, fc.integer({ min: 0, max: 3 }), (list, wanted, limit) => {
        const found = searchTrie(buildTrie(list), wanted, limit).map((index) => list[index]);
        expect(found.sort()).toEqual(list.filter((key) => measureDistance(key, wanted) <= limit));
      }),
    );
  });
});
