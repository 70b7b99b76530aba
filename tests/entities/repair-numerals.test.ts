import { expect, it } from "vitest";
import { repairNumerals } from "../../src/entities/repair-numerals.ts";

it.each([
  ["siedmiroo", "siedmioro"],
  ["dwanascei osob", "dwanascie osob"],
  ["okolo dzisiec", "okolo dziesiec"],
  ["dziewiec", "dziewiec"],
  ["siedemnascie", "siedemnascie"],
  ["trzech sasiadow z otwocka", "trzech sasiadow z otwocka"],
])("%j is meant as %j", (typed, meant) => {
  expect(repairNumerals(typed)).toBe(meant);
});
