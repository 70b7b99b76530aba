import { projectPath } from "../../project-path.ts";

/** The project's own questions, and the ledger of those that are still answered wrongly. */
export const ownSets = {
  questions: projectPath("tests/questions/in-scope.jsonl"),
  outOfScope: projectPath("tests/questions/out-of-scope.txt"),
  knownGaps: projectPath("tests/questions/known-gaps.yaml"),
} as const;
