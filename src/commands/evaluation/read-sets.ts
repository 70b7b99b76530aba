import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Question, QuestionSets } from "./evaluate.ts";

const questionSchema = z.object({ q: z.string(), accept: z.array(z.string()).min(1), style: z.string() });

/** Reads files of questions (one JSON object a line) and of messages out of scope (one a line). Throws with file:line. */
export const readSets = (
  questionFiles: readonly string[],
  outOfScopeFiles: readonly string[],
): QuestionSets => ({
  questions: questionFiles.flatMap((file) =>
    linesOf(file).map(({ line, number }) => parseQuestion(line, `${file}:${number}`)),
  ),
  outOfScope: outOfScopeFiles.flatMap((file) => linesOf(file).map(({ line }) => line)),
});

const linesOf = (file: string): { line: string; number: number }[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== "");

const parseQuestion = (line: string, place: string): Question => {
  try {
    return questionSchema.parse(JSON.parse(line));
  } catch (error) {
    throw new Error(`${place}: is no {"q", "accept", "style"}`, { cause: error });
  }
};
