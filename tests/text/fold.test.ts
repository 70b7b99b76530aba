import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, normalise } from "../../src/text/fold.ts";

const anyText = fc.string({ unit: "binary", maxLength: 60 });

describe("fold", () => {
  it("folds every Polish letter, ł too", () => {
    expect(fold("ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ")).toBe("acelnoszz acelnoszz");
  });

  it("strips marks of other languages and keeps their letters", () => {
    expect(fold("café Müller Škoda İzmir що")).toBe("cafe muller skoda izmir що");
  });

  it("makes a space of everything that is neither letter nor digit", () => {
    expect(fold("OWES-u, 12 os.\n(½)")).toBe("owes u  12 os     ");
  });

  it("keeps the length of any text, surrogates and control characters included", () => {
    fc.assert(fc.property(anyText, (text) => fold(text).length === text.length));
  });

  it("changes nothing in folded text", () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  it("folds each unit by itself, so that a part of a text folds to the part of the folded text", () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, at) => fold(text.slice(0, at)) === fold(text).slice(0, at)),
    );
  });
});

describe("normalise", () => {
  it("composes letters that arrive as a base and a mark", () => {
    expect(normalise("społ\u0301dzielnia z\u0307o\u0301łta")).toBe(
      "społ\u0301dzielnia żółta".normalize("NFC"),
    );
  });

  it("takes out soft hyphens and zero-width characters", () => {
    expect(normalise("\uFEFFspół\u00ADdziel\u200Bnia")).toBe("spółdzielnia");
  });

  it("makes spaces of odd spaces and control characters, and keeps line feeds", () => {
    expect(normalise("12\u00A0osób\u2009i\ttablica\u0007\r\nkoniec\u2028.")).toBe(
      "12 osób i tablica \nkoniec\n.",
    );
  });

  it("makes a space of half a surrogate pair and keeps a whole one", () => {
    expect(normalise("a\uD83D b 😀")).toBe("a  b 😀");
  });
});
