import { describe, expect, it } from "vitest";
import { readNip } from "../../src/entities/read-nip.ts";
import { readRegister } from "../../src/entities/read-register.ts";
import { readRegon } from "../../src/entities/read-regon.ts";

describe("a NIP", () => {
  it.each(["1234563218", "123-456-32-18", "PL 123 456 32 18", "NIP: 1234563218"])(
    "is read from “%s”",
    (text) => {
      expect(readNip(text)).toEqual({ kind: "read", value: "1234563218" });
    },
  );

  it.each([
    ["nie wiem", "nip-brak-cyfr"],
    ["123456321", "nip-dlugosc"],
    ["12345632188", "nip-dlugosc"],
    ["1234563219", "nip-suma"],
    // Its sum leaves 10, which no digit can be.
    ["1234567890", "nip-suma"],
    ["0000000000", "nip-suma"],
  ])("is refused in “%s”: %s", (text, problem) => {
    expect(readNip(text)).toEqual({ kind: "invalid", problem });
  });
});

describe("a REGON", () => {
  it.each([
    ["123456785", "123456785"],
    ["REGON 123 456 785", "123456785"],
    ["12345678512347", "12345678512347"],
  ])("is read from “%s”", (text, value) => {
    expect(readRegon(text)).toEqual({ kind: "read", value });
  });

  it.each([
    ["", "regon-brak-cyfr"],
    ["1234567", "regon-dlugosc"],
    ["1234567851", "regon-dlugosc"],
    ["123456786", "regon-suma"],
    ["12345678612347", "regon-suma"],
    ["12345678512348", "regon-suma"],
    ["000000000", "regon-suma"],
  ])("is refused in “%s”: %s", (text, problem) => {
    expect(readRegon(text)).toEqual({ kind: "invalid", problem });
  });
});

describe("a number of a register", () => {
  it.each([
    ["0000123456", "0000123456"],
    ["KRS 0000 123 456", "0000123456"],
    ["nr KRS: 0000123456", "0000123456"],
    ["123456", "0000123456"],
    ["1012345", "0001012345"],
    ["ewidencja starosty 12", "ewidencja starosty 12"],
    ["  rejestr  KGW 1234 ", "rejestr KGW 1234"],
    ["12/2019", "12/2019"],
  ])("is read from “%s”", (text, value) => {
    expect(readRegister(text)).toEqual({ kind: "read", value });
  });

  it.each([
    ["jakiś jest", "rejestr-brak-cyfr"],
    ["KRS 12345", "krs-za-krotki"],
    ["00001234567", "krs-za-dlugi"],
    ["0000000000", "krs-bledny"],
    ["9000123456", "krs-bledny"],
    ["1234563218", "rejestr-to-nip"],
    ["123456785", "rejestr-to-regon"],
    [`rejestr ${"1".repeat(100)}`, "rejestr-za-dlugi"],
  ])("is refused in “%s”: %s", (text, problem) => {
    expect(readRegister(text)).toEqual({ kind: "invalid", problem });
  });
});
