import { expect, test } from "vitest";
import { fill } from "../../src/text/fill.ts";

test("puts values where their names stand", () => {
  expect(fill("Numer {number}, osób: {count}.", { number: "ZG-1", count: 3 })).toBe("Numer ZG-1, osób: 3.");
});

test("throws where a value is missing, so that nobody reads a hole", () => {
  expect(() => fill("Numer {number}", {})).toThrow("no value for {number}");
});

test("leaves the values as they are, braces and all", () => {
  expect(fill("Napisano: {text}", { text: "{number} $& $1" })).toBe("Napisano: {number} $& $1");
});
