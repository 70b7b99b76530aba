import { expect, test } from "vitest";
import { countGuess, hasGuessedTooOften } from "../../../src/conversation/after-sending/count-guess.ts";
import { emptyMemory, type Memory } from "../../../src/conversation/memory.ts";

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 9, minutes));

function guess(times: number, start: Memory = emptyMemory): Memory {
  return Array.from({ length: times }).reduce<Memory>(
    (memory, _, index) => countGuess(memory, at(index)),
    start,
  );
}

test("ten numbers that open nothing are enough for an hour", () => {
  expect(hasGuessedTooOften(guess(9), at(9))).toBe(false);
  expect(hasGuessedTooOften(guess(10), at(10))).toBe(true);
});

test("what was guessed more than an hour ago counts no more", () => {
  expect(hasGuessedTooOften(guess(10), at(59))).toBe(true);
  expect(hasGuessedTooOften(guess(10), at(60))).toBe(false);
});

test("remembers no more than it needs", () => {
  expect(guess(40).guesses).toHaveLength(10);
});
