import { describe, expect, test } from "vitest";
import { inflectAdjective } from "../../src/places/inflect-adjective.ts";
import { readNounForms } from "../../src/places/read-noun-forms.ts";

describe("inflectAdjective", () => {
  test.each([
    ["Nowy", "m", "Nowego", "Nowym"],
    ["grójecki", "m", "grójeckiego", "grójeckim"],
    ["Leśna", "f", "Leśnej", "Leśnej"],
    ["Długa", "f", "Długiej", "Długiej"],
    ["Żabia", "f", "Żabiej", "Żabiej"],
    ["Nowe", "n", "Nowego", "Nowym"],
    ["Wielkie", "n", "Wielkiego", "Wielkim"],
    ["Poświętne", "whole", "Poświętnego", "Poświętnem"],
    ["Wielkie", "whole", "Wielkiego", "Wielkiem"],
    ["Stare", "pl", "Starych", "Starych"],
    ["Wielkie", "pl", "Wielkich", "Wielkich"],
  ] as const)("declines %s as %s", (word, role, genitive, locative) => {
    const row = inflectAdjective(word, role);
    expect([row?.forms.genitive[0], row?.forms.locative[0]]).toEqual([genitive, locative]);
  });

  test("refuses a word with another ending", () => {
    expect(inflectAdjective("Otwock", "m")).toBeNull();
  });
});

describe("readNounForms", () => {
  test("keeps a name's genders apart", () => {
    const rows = readNounForms(
      "Ostrów",
      [
        { form: "Ostrowi", lemma: "Ostrów", tag: "subst:sg:gen:f+subst:sg:loc:f" },
        { form: "Ostrowa", lemma: "Ostrów", tag: "subst:sg:gen:m3" },
        { form: "Ostrowie", lemma: "Ostrów", tag: "subst:sg:loc:m3+subst:pl:nom:f" },
      ],
      "sg",
    );
    expect(rows.map(({ role, forms }) => [role, forms.genitive, forms.locative])).toEqual([
      ["f", ["Ostrowi"], ["Ostrowi"]],
      ["m", ["Ostrowa"], ["Ostrowie"]],
    ]);
  });

  test("prefers the thing to the person, and gives the name's capital", () => {
    const entries = [
      { form: "turka", lemma: "turek", tag: "subst:sg:gen:m1" },
      { form: "turku", lemma: "turek", tag: "subst:sg:gen:m3+subst:sg:loc:m3" },
    ];
    expect(readNounForms("Turek", entries, "sg")).toMatchObject([
      { forms: { genitive: ["Turku"], locative: ["Turku"] } },
    ]);
  });
});
