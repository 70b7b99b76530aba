import { fill } from "../text/fill.ts";
import type { Step } from "./flow.ts";
import type { Problems } from "./load-problems.ts";
import type { Refused } from "./readers.ts";

/** What is wrong with an answer, as a sentence for the person. Throws where the file lacks the sentence. */
export function describeProblem(problems: Problems, refused: Refused, step: Step): string {
  const sentence = problems.get(refused.problem);
  if (sentence === undefined) throw new Error(`dialogs/problems.yaml: there is no "${refused.problem}"`);
  return fill(sentence, {
    minLength: step.minLength ?? 1,
    maxLength: step.maxLength ?? 0,
    minPeople: step.minPeople ?? 0,
    suggestion: refused.suggestion ?? "",
  });
}
