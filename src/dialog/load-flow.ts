import { readFileSync } from "node:fs";
import { checkFlow } from "./check-flow.ts";
import type { Flow } from "./flow.ts";
import { intakePredicates } from "./intake-predicates.ts";
import { parseFlow } from "./parse-flow.ts";

/** Problems in a dialog file, each "dialogs/zgloszenie.yaml: step: what is wrong". */
export class FlowProblems extends Error {
  override name = "FlowProblems";
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`a dialog file has problems; run "npm run dialog:check":\n${problems.join("\n")}`);
    this.problems = problems;
  }
}

/** Reads and checks one dialog file. Throws `FlowProblems` with everything that is wrong, path first. */
export function loadFlow(path: string): Flow {
  const parsed = parseFlow(readFileSync(path, "utf8"));
  const problems =
    parsed.kind === "problems" ? parsed.problems : checkFlow(parsed.flow, Object.keys(intakePredicates));
  if (parsed.kind === "problems" || problems.length > 0) {
    throw new FlowProblems(problems.map((problem) => `${path}: ${problem}`));
  }
  return parsed.flow;
}
