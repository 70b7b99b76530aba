import { expect, test } from "vitest";
import { continues, pointsToPlace } from "../../src/text/points-back.ts";

test.each(["a ile w 2023?", "i co dalej", "a dla fundacji", "kto to prowadzi", "ile tego jest"])(
  "“%s” goes on from what was said",
  (text) => {
    expect(continues(text)).toBe(true);
  },
);

test.each([
  "",
  "szkolenia dla seniorów",
  "a w zeszłym roku byliśmy na szkoleniu z prawa pracy dla stowarzyszeń",
])("“%s” stands alone", (text) => {
  expect(continues(text)).toBe(false);
});

test("tam, tu and u nas point to a place named before", () => {
  expect(["a kto tam działa?", "Gdzie u nas jest biuro", "kto tu pomaga"].map(pointsToPlace)).toEqual([
    true,
    true,
    true,
  ]);
  expect(pointsToPlace("kto prowadzi program")).toBe(false);
});
