import type { Memory } from "../memory.ts";

/** Remembers that a number was named which opens nothing: unknown, or with a contact that is not the one left. */
export function countGuess(memory: Memory, at: Date): Memory {
  return { ...memory, guesses: [...recentGuesses(memory, at), at.toISOString()].slice(-mostGuesses) };
}

/** Numbers are too many to be guessed by hand; who names so many unknown ones within an hour is told whom to ask. */
export function hasGuessedTooOften(memory: Memory, at: Date): boolean {
  return recentGuesses(memory, at).length >= mostGuesses;
}

const mostGuesses = 10;
const hour = 3_600_000;

function recentGuesses({ guesses }: Memory, at: Date): string[] {
  return guesses.filter((guess) => at.getTime() - new Date(guess).getTime() < hour);
}
