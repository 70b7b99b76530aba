import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFormTable } from "../../src/text/build-form-table.ts";
import type { ContentWord } from "../../src/text/choose-lemmas.ts";
import { parseOverrides } from "../../src/text/parse-overrides.ts";
import { smallDictionary } from "./small-dictionary.ts";

const dictionary = smallDictionary([
  "praca praca subst:sg:nom:f",
  "pracy praca subst:sg:gen:f",
  "prac praca subst:pl:gen:f",
  "prac prać verb:inf:imperf",
  "prali prać verb:praet:pl",
  "założyć założyć verb:inf:perf",
  "założymy założyć verb:fin:pl:pri:perf",
  "niezałożony założyć ppas:sg:nom:m1:perf:neg",
  "zakładać zakładać verb:inf:imperf",
  "zakładamy zakładać verb:fin:pl:pri:imperf",
  "Pesa Pesa subst:sg:nom:f",
  "pes Pesa subst:pl:gen:f",
  "doradco doradca subst:sg:voc:m1",
  "doradca doradca subst:sg:nom:m1",
  "PS-ach PS subst:pl:loc:f",
]);
const overrides = parseOverrides(`
forms:
  PES: []
spoken:
  PES: [pesy]
same:
  założyć: [zakładać]
`);
const prose = (text: string, count = 1): ContentWord => ({ text, kind: "prose", count });
const sample = (text: string, count = 1): ContentWord => ({ text, kind: "sample", count });
const build = (...words: ContentWord[]) => buildFormTable(words, { dictionary, overrides });
const rowOf = (lemma: string, ...words: ContentWord[]) => build(...words).find((row) => row.lemma === lemma);

describe("buildFormTable", () => {
  it("gives every form of a lemma that the content uses in one form", () => {
    expect(rowOf("praca", prose("pracy", 3))).toEqual({
      lemma: "praca",
      means: "praca",
      weight: 3,
      forms: ["prac", "praca", "pracy"],
      rareForms: [],
    });
  });

  it("leaves out a lemma that an ambiguous form hardly means", () => {
    expect(build(prose("pracy", 3), prose("prac")).map(({ lemma }) => lemma)).not.toContain("prać");
  });

  it("reads samples without diacritics, and prose only as written", () => {
    expect(rowOf("założyć", sample("zalozymy"))?.forms).toContain("zalozymy");
    expect(rowOf("zalozymy", prose("zalozymy"))?.forms).toEqual(["zalozymy"]);
  });

  it("takes the lemmas that overrides.yaml joins for one", () => {
    const rows = build(prose("zakładamy"));
    expect(rows.map(({ lemma, means }) => `${lemma} → ${means}`)).toEqual([
      "PES → PES",
      "zakładać → założyć",
      "założyć → założyć",
    ]);
  });

  it("prefers overrides.yaml to the dictionary", () => {
    const rows = build(sample("pes", 5));
    expect(rows.map(({ lemma }) => lemma)).toEqual(["PES"]);
    expect(rows[0]?.forms).toEqual(["pes", "pesy"]);
  });

  it("marks forms of address as rare", () => {
    expect(rowOf("doradca", prose("doradca"))).toMatchObject({ forms: ["doradca"], rareForms: ["doradco"] });
  });

  it("leaves out negated participles, but not one that the content uses", () => {
    const used = rowOf("założyć", prose("niezałożony"));
    expect(rowOf("założyć", prose("założyć"))?.rareForms).not.toContain("niezalozony");
    expect(used?.rareForms.concat(used.forms)).toContain("niezalozony");
  });

  it("keeps a word that nobody knows as its own lemma", () => {
    expect(rowOf("lowes", sample("LOWES", 2))).toMatchObject({ means: "lowes", weight: 2, forms: ["lowes"] });
  });

  it("gives the same table for the same words in any order", () => {
    const words = [prose("pracy"), sample("prac"), prose("zakładamy"), sample("pes"), prose("xyzzy")];
    const shuffled = fc.shuffledSubarray(words, { minLength: words.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(build(...order)).toEqual(build(...words));
      }),
    );
  });
});
