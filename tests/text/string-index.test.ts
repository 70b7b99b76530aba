import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildStringIndex } from "../../src/text/string-index.ts";

describe("buildStringIndex", () => {
  it("finds what a Map of arrays finds, whatever it is filled with", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom("zażółć", "", "a".repeat(300), "łódź"),
    );
    const pairs = fc.array(fc.tuple(text, fc.integer({ min: 0, max: 9 })), { maxLength: 400 });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 500 }), (added, expected) => {
        const index = buildStringIndex(expected, (add) => {
          for (const [key, number] of added) add(key, number);
        });
        const wanted = new Map<string, number[]>();
        for (const [key, number] of added) {
          const numbers = wanted.get(key) ?? [];
          if (numbers.at(-1) !== number) numbers.push(number);
          wanted.set(key, numbers);
        }
        expect(index.size).toBe(wanted.size);
        [...wanted].forEach(([key, numbers], place) => {
          expect(index.placeOf(key)).toBe(place);
          expect(index.textAt(place)).toBe(key);
          expect(index.numbersOf(key)).toEqual(numbers);
          expect(index.numbersAt(place)).toEqual(numbers);
        });
      }),
    );
  });

  it("knows nothing of a string that was not added", () => {
    const index = buildStringIndex(2, (add) => add("szkolenie", 1));
    expect(index.numbersOf("szkolenia")).toEqual([]);
    expect(index.placeOf("szkolenia")).toBe(-1);
  });
});
