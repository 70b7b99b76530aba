import { z } from "zod";
import type { Question, QuestionSets } from "./evaluate.ts";
import { readLines } from "./read-lines.ts";

const questionSchema = z.object({ q: z.string(), accept: z.array(z.string()).min(1), style: z.string() });

/** Reads files of questions (one JSON object a line) and of messages out of scope (one a line). Throws with file:line. */
export function readSets(questionFiles: readonly string[], outOfScopeFiles: readonly string[]): QuestionSets {
  return {
    questions: questionFiles.flatMap((file) =>
      readLines(file).map(({ line, number }) => parseQuestion(line, `${file}:${number}`)),
    ),
    outOfScope: outOfScopeFiles.flatMap((file) => readLines(file).map(({ line }) => line)),
  };
}

function parseQuestion(line: string, where: string): Question {
  try {
    return questionSchema.parse(JSON.parse(line));
  } catch (error) {
    throw new Error(`${where}: is no {"q", "accept", "style"}`, { cause: error });
  }
}
