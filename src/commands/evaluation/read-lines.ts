import { readFileSync } from "node:fs";

/** The lines of a text file that are not empty, trimmed, with their numbers from 1. */
export function readLines(file: string): { line: string; number: number }[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== "");
}
