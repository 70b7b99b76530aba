import { describe, expect, it } from "vitest";
import { plural } from "../../src/text/plural.ts";

const people = { one: "osoba", few: "osoby", many: "osób" };

describe("plural", () => {
  it.each([
    [0, "0 osób"],
    [1, "1 osoba"],
    [3, "3 osoby"],
    [5, "5 osób"],
    [12, "12 osób"],
    [21, "21 osób"],
    [22, "22 osoby"],
    [112, "112 osób"],
    [1500, "1500 osób"],
    [12_000, "12 000 osób"],
  ])("says %i as %s", (count, text) => {
    expect(plural(count, people).replace("\u00A0", " ")).toBe(text);
  });
});
