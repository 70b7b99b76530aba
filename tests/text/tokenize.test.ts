import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { tokenize } from "../../src/text/tokenize.ts";

describe("tokenize", () => {
  it("gives words with their place in the original text", () => {
    expect(tokenize("Pięć osób")).toEqual([
      { text: "Pięć", folded: "piec", start: 0, end: 4 },
      { text: "osób", folded: "osob", start: 5, end: 9 },
    ]);
  });

  it("splits at hyphens, dots and apostrophes", () => {
    const words = tokenize("OWES-u, e-mail, sp. z o.o., Smith'a").map(({ text }) => text);
    expect(words).toEqual(["OWES", "u", "e", "mail", "sp", "z", "o", "o", "Smith", "a"]);
  });

  it("parts numbers from letters", () => {
    expect(tokenize("12os. w 2024r").map(({ folded }) => folded)).toEqual(["12", "os", "w", "2024", "r"]);
  });

  it("finds nothing in punctuation and emoji", () => {
    expect(tokenize("… 😀 ?!")).toEqual([]);
  });

  it("keeps offsets right in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) =>
        tokenize(text).every(
          (token) => text.slice(token.start, token.end) === token.text && fold(token.text) === token.folded,
        ),
      ),
    );
  });
});
