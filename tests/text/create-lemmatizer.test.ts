import { describe, expect, it } from "vitest";
import { createTypoCorrector } from "../../src/text/correct-typo.ts";
import { createFormTable } from "../../src/text/create-form-table.ts";
import { createLemmatizer } from "../../src/text/create-lemmatizer.ts";
import { loadDictionary } from "../../src/text/load-dictionary.ts";

const row = (lemma: string, forms: string[], means = lemma) => ({
  lemma,
  means,
  weight: 1,
  forms,
  rareForms: [],
});
const table = createFormTable([
  row("spółdzielnia", ["spoldzielnia", "spoldzielni"]),
  row("założyć", ["zalozyc", "zalozymy"]),
  row("zakładać", ["zakladac"], "założyć"),
  row("sąd", ["sad", "sadu"]),
  row("sad", ["sad", "sadu"]),
  row("zadać", ["zadac"]),
  row("przedsiębiorstwo", ["przedsiebiorstwo"]),
]);
const lemmatize = createLemmatizer({
  table,
  dictionary: loadDictionary("knowledge/dictionary"),
  correctTypo: createTypoCorrector(table),
});
const read = (text: string) => lemmatize(text).map(({ lemmas, origin }) => `${lemmas[0]} ${origin}`);

describe("createLemmatizer", () => {
  it("reads words of our vocabulary with and without diacritics", () => {
    expect(read("Spółdzielni spoldzielni SPÓŁDZIELNI")).toEqual(new Array(3).fill("spółdzielnia vocabulary"));
  });

  it("reads a partly marked word as ours", () => {
    expect(read("spóldzielnia")).toEqual(["spółdzielnia vocabulary"]);
  });

  it("takes one lemma for another where overrides.yaml says so", () => {
    expect(read("zakładać zakładamy")).toEqual(["założyć vocabulary", "założyć vocabulary"]);
  });

  it("reads forms that the table leaves out", () => {
    expect(read("niezałożona")).toEqual(["założyć vocabulary"]);
  });

  it("reads real Polish words outside our vocabulary, marked or not", () => {
    expect(read("książkę ksiazke rowerem Piasecznie piasecznie")).toEqual([
      "książka polish",
      "książka polish",
      "rower polish",
      "Piaseczno polish",
      "Piaseczno polish",
    ]);
  });

  it("never corrects a real Polish word to one of ours", () => {
    expect(read("zadaj zadań")).toEqual(["zadać vocabulary", "zadanie polish"]);
    expect(lemmatize("spółdzielczość")[0]?.origin).toBe("polish");
  });

  it("doesn't take a marked word for ours because it folds alike", () => {
    expect(read("żądać")).toEqual(["żądać polish"]);
  });

  it("prefers the word as written in a text that has diacritics", () => {
    expect(lemmatize("sad").map(({ lemmas }) => lemmas)).toEqual([["sad", "sąd"]]);
    expect(read("założyć sad")).toEqual(["założyć vocabulary", "sad vocabulary"]);
    expect(lemmatize("założyć sąd")[1]?.lemmas).toEqual(["sąd"]);
  });

  it("corrects typing errors and tells what it read", () => {
    expect(lemmatize("przedsiebiorswto")).toEqual([
      {
        token: { text: "przedsiebiorswto", folded: "przedsiebiorswto", start: 0, end: 16 },
        lemmas: ["przedsiębiorstwo"],
        form: "przedsiebiorstwo",
        origin: "corrected",
      },
    ]);
  });

  it("leaves strange words and numbers as they are", () => {
    expect(read("Xyzzyq 12 що")).toEqual(["xyzzyq unknown", "12 number", "що unknown"]);
  });

  it("gives tokens with their place in the text, the same when asked again", () => {
    const text = "Chcemy założyć spółdzielnię";
    expect(lemmatize(text).map(({ token }) => text.slice(token.start, token.end))).toEqual(text.split(" "));
    expect(lemmatize(text)).toEqual(lemmatize(text));
  });

  it("reads nothing in an empty text", () => {
    expect(lemmatize("  … ")).toEqual([]);
  });
});
