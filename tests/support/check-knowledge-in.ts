import { spawnSync } from "node:child_process";

/** The problems that `npm run knowledge:check` finds in a copy of the project. */
export function checkKnowledgeIn(project: string): string[] {
  const { stdout } = spawnSync(process.execPath, ["src/commands/check-knowledge.ts"], {
    cwd: project,
    encoding: "utf8",
  });
  if (!/^knowledge: \d+ problems/m.test(stdout)) throw new Error(`the check did not run: ${stdout}`);
  return stdout.split("\n").filter((line) => line.startsWith("knowledge/"));
}
