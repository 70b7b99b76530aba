import { describe, expect, it } from "vitest";
import { readPositions } from "../../src/entities/read-positions.ts";

describe("positions in a list of nine", () => {
  it.each<[text: string, positions: number[] | null]>([
    ["2", [2]],
    ["2.", [2]],
    ["nr 2", [2]],
    ["druga", [2]],
    ["poproszę drugą", [2]],
    ["trzecie", [3]],
    ["dwa", [2]],
    ["1, 3 i 5", [1, 3, 5]],
    ["1 3 5", [1, 3, 5]],
    ["pierwszą oraz trzecią", [1, 3]],
    ["2-4", [2, 3, 4]],
    ["3 i 3", [3]],
    ["ostatnia", [9]],
    ["wszystko", [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ["10", null],
    ["0", null],
    ["1 i 12", null],
    ["05-500", null],
    ["500 000 000", null],
    ["szkolenia", null],
    ["2 osoby", null],
    ["i", null],
    ["", null],
  ])("“%s” are %j", (text, positions) => {
    expect(readPositions(text, 9)).toEqual(positions);
  });
});
