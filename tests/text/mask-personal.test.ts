import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskPersonal } from "../../src/text/mask-personal.ts";

const maskAll = (text: string) => maskPersonal(text, { mask: "everything" });

// Made-up numbers with the right check digits.
const PESEL = "44051401458";

describe("maskPersonal", () => {
  it.each([PESEL, "440514 01458", "44 05 14 01458", "4 4 0 5 1 4 0 1 4 5 8", "440514-01458"])(
    "masks the PESEL written as %s",
    (number) => {
      expect(maskAll(`Mój numer to ${number}.`)).toEqual({
        text: "Mój numer to [numer PESEL].",
        found: ["pesel"],
      });
    },
  );

  it.each(["PESEL 44051401457", "pesel prezesa: 440 514 01 457", "mój PESEL to 44051401457"])(
    "masks what is called a PESEL though its check digit is wrong: %s",
    (text) => {
      expect(maskPersonal(text, { mask: "identifiers" }).found).toEqual(["pesel"]);
    },
  );

  it("leaves a phone after the word PESEL", () => {
    expect(maskPersonal("zamiast PESEL tel. 48 500 000 000", { mask: "identifiers" }).found).toEqual([]);
  });

  it.each(["ABA 300000", "aba300000", "ZS 0000177", "ABA-300000"])("masks the document %s", (number) => {
    expect(maskPersonal(`dowód ${number}.`, { mask: "identifiers" }).text).toBe("dowód [numer dokumentu].");
  });

  it.each(["ABA 300001", "KRS 0000123456", "WPI 123456", "ul. ABC 12", "sala XABA 300000", "KGW 123456789"])(
    "takes %s for no document",
    (text) => {
      expect(maskPersonal(text, { mask: "identifiers" }).found).toEqual([]);
    },
  );

  it("leaves eleven digits without a PESEL's check digit or birth date", () => {
    expect(maskAll("44051401459").found).toEqual([]);
    expect(maskAll("44951401458").found).toEqual([]);
  });

  it.each(["4111111111111111", "4111 1111 1111 1111", "5500-0000-0000-0004", "340000000000009"])(
    "masks the card %s",
    (number) => {
      expect(maskAll(`karta ${number}`).text).toBe("karta [numer karty]");
    },
  );

  it("leaves sixteen digits that are no card", () => {
    expect(maskAll("4111 1111 1111 1112").found).toEqual([]);
    expect(maskAll("9111 1111 1111 1111").found).toEqual([]);
  });

  it.each([
    "61109010140000071219812874",
    "61 1090 1014 0000 0712 1981 2874",
    "PL 61 1090 1014 0000 0712 1981 2874",
  ])("masks the account %s", (number) => {
    expect(maskAll(`konto ${number}!`)).toEqual({ text: "konto [numer konta]!", found: ["account"] });
  });

  it.each(["500000000", "500 000 000", "+48 500-000-000", "0048500000000", "(22) 500-00-00", "22 500 00 00"])(
    "masks the phone %s",
    (number) => {
      expect(maskAll(`tel. ${number}, proszę`).text).toBe("tel. [numer telefonu], proszę");
    },
  );

  it("masks an e-mail address without the sentence's dot", () => {
    expect(maskAll("Piszcie na kolo.gospodyn@poczta.example.org.").text).toBe("Piszcie na [adres e-mail].");
  });

  it("leaves contact data when only identifiers are to be masked", () => {
    const text = `500 000 000, biuro@example.org, ${PESEL}`;
    expect(maskPersonal(text, { mask: "identifiers" })).toEqual({
      text: "500 000 000, biuro@example.org, [numer PESEL]",
      found: ["pesel"],
    });
  });

  it.each([
    "NIP 123-456-32-18",
    "NIP: 1234563218, 05-500 Piaseczno",
    "123-456-32-18 05-500 Piaseczno",
    "KRS 0000000001",
    "0000153951",
    "REGON 123456785",
    "REGON: 500 000 000",
    "REGON 12345678512347",
    "w latach 2022-2024 było 12 osób",
    "31.12.2024 o 10.00",
    "423 886,33 zł",
    "150 000 000 zł",
    "ZG-7K3M-Q9TD",
  ])("leaves public numbers, dates and sums: %s", (text) => {
    expect(maskAll(text)).toEqual({ text, found: [] });
  });

  it("tells numbers apart that follow each other", () => {
    expect(maskAll(`${PESEL} 500 000 000 05-500 22 500 00 00`).text).toBe(
      "[numer PESEL] [numer telefonu] 05-500 [numer telefonu]",
    );
  });

  it("lists each kind once, in the order of the text", () => {
    expect(maskAll(`500000000 ${PESEL} 500000001`).found).toEqual(["phone", "pesel"]);
  });

  it("doesn't touch text without digits and addresses", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (raw) => {
        const text = raw.replace(/[\d@]/g, "");
        return maskAll(text).text === text;
      }),
    );
  });

  it("leaves no PESEL in any surroundings that are no digits", () => {
    const surroundings = fc.string().map((text) => text.replace(/[\d@]/g, ""));
    fc.assert(
      fc.property(surroundings, surroundings, (before, after) => {
        return maskAll(`${before}${PESEL}${after}`).found.includes("pesel");
      }),
    );
  });

  it("takes long messages in its stride", () => {
    const started = performance.now();
    for (const part of ["1 ", "a", "1", "a@", "a.", "(", "48 "]) {
      maskAll(part.repeat(100_000 / part.length));
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
