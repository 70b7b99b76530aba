import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

/** Problem id → sentence for the person, with `{minLength}`, `{maxLength}`, `{minPeople}`, `{suggestion}` to fill. */
export type Problems = ReadonlyMap<string, string>;

const problemsSchema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.string().trim().min(1));

/** Reads dialogs/problems.yaml. Throws with everything that is wrong, path first. */
export function loadProblems(path: string): Problems {
  const parsed = problemsSchema.safeParse(parse(readFileSync(path, "utf8")));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${path}: ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(lines.join("\n"));
  }
  return new Map(Object.entries(parsed.data));
}
