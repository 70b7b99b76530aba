import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  newRequestNumber,
  parseRequestNumber,
  withoutRequestNumbers,
} from "../../src/requests/request-number.ts";

const alphabet = "23456789ACDEFGHJKMNPQRSTVWXYZ";
const numbers = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => newRequestNumber(() => bytes));

/** Positions of the eight characters in "ZG-7K3M-Q9TD". */
const positions = [3, 4, 5, 6, 8, 9, 10, 11];

const replaceAt = (text: string, position: number, character: string) =>
  text.slice(0, position) + character + text.slice(position + 1);

const swap = (text: string, one: number, other: number) =>
  replaceAt(replaceAt(text, one, text.charAt(other)), other, text.charAt(one));

test("looks like ZG-7K3M-Q9TD and has no character that is mistaken for another", () => {
  fc.assert(
    fc.property(numbers, (number) => {
      expect(number).toMatch(/^ZG-[2-9AC-HJKMNP-TV-Z]{4}-[2-9AC-HJKMNP-TV-Z]{4}$/);
    }),
  );
});

test("every number is read back", () => {
  fc.assert(
    fc.property(numbers, (number) => {
      expect(parseRequestNumber(number)).toEqual({ kind: "found", number });
    }),
  );
});

test("uses all its randomness: each of the first seven characters takes every value about equally often", () => {
  const rounds = 5_800;
  const counts = positions.map(() => new Map<string, number>());
  for (let round = 0; round < rounds; round += 1) {
    const number = newRequestNumber(randomBytes);
    for (const [index, position] of positions.entries()) {
      const character = number.charAt(position);
      counts[index]?.set(character, (counts[index]?.get(character) ?? 0) + 1);
    }
  }
  // 200 expected, standard deviation 14: seven of them on either side.
  for (const count of counts.flatMap((map) => [...alphabet].map((character) => map.get(character) ?? 0))) {
    expect(count).toBeGreaterThan(100);
    expect(count).toBeLessThan(300);
  }
});

test("finds every single wrong character", () => {
  fc.assert(
    fc.property(numbers, (number) => {
      for (const position of positions) {
        for (const character of alphabet) {
          if (character === number.charAt(position)) continue;
          expect(parseRequestNumber(replaceAt(number, position, character)).kind).not.toBe("found");
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("finds every swap of two characters, neighbours or not", () => {
  fc.assert(
    fc.property(numbers, (number) => {
      for (const one of positions) {
        for (const other of positions) {
          if (number.charAt(one) === number.charAt(other)) continue;
          expect(parseRequestNumber(swap(number, one, other)).kind).not.toBe("found");
        }
      }
    }),
    { numRuns: 500 },
  );
});

const number = newRequestNumber(() => new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]));
const [, first = "", second = ""] = number.split("-");

test.each([
  number.toLowerCase(),
  `zg${first}${second}`.toLowerCase(),
  `ZG ${first} ${second}`,
  `zg ${first}${second}`,
  `ZG–${first}–${second}`, // the dash that phones put in
  `ZG - ${first} - ${second}`,
  `ZG.${first}_${second}`,
  `dzień dobry, mój numer to ${number}, co dalej?`,
  `status zg${first}${second}.`.toLowerCase(),
  `(${number})`,
  `nie ZG-2222-2223, tylko ${number}`,
])("reads the number in: %s", (text) => {
  expect(parseRequestNumber(text)).toEqual({ kind: "found", number });
});

test.each([replaceAt(number, 4, number.charAt(4) === "9" ? "8" : "9"), "ZG-0000-0000", "zg-oooo-oooo"])(
  "says of %s that it is mistyped",
  (text) => {
    expect(parseRequestNumber(text)).toEqual({ kind: "mistyped" });
  },
);

test.each([
  "",
  "zgłoszenie",
  "zgloszenie", // ZG and eight letters
  "Zgloszenie wysłałem wczoraj",
  "zgromadzenie",
  "zgodnoscia",
  `${first}${second}`,
  `azg${first}${second}`,
  `${number}7`,
  "500 000 000",
])("sees no number in: %s", (text) => {
  expect(parseRequestNumber(text)).toEqual({ kind: "none" });
});

test("reads a hundred thousand characters at once", () => {
  const begun = performance.now();
  parseRequestNumber("zg-".repeat(33_000));
  parseRequestNumber("zg 7k3m ".repeat(12_000));
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test.each([
  ["status ZG-7K3M-Q9TD", "status"],
  ["wycofaj zg 7k3m q9td proszę", "wycofaj proszę"],
  ["usuńcie moje dane zg7k3mq9td", "usuńcie moje dane"],
  ["zgloszenie", "zgloszenie"],
])("leaves numbers out of a text: %s", (text, left) => {
  expect(withoutRequestNumbers(text).trim().replace(/\s+/g, " ")).toBe(left);
});
