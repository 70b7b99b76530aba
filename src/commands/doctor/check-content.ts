import { execFile } from "node:child_process";
import { projectPath } from "../../project-path.ts";
import type { Finding } from "./finding.ts";

const TIME_MS = 120_000;

/** One of the commands that check content, as editors run it: its last line is the sum of all. */
export async function checkContent(
  command: "check-knowledge" | "check-dialogs",
  script: string,
): Promise<Omit<Finding, "subject">[]> {
  const { failed, lines } = await run(projectPath(`src/commands/${command}.ts`));
  const sum = lines.at(-1)?.replace(/^\w+: /, "") ?? "it printed nothing";
  return [failed ? { kind: "error", text: `${sum}. Run: npm run ${script}` } : { kind: "ok", text: sum }];
}

function run(file: string): Promise<{ failed: boolean; lines: string[] }> {
  return new Promise((resolve) => {
    // The commands look for the content where they are started.
    execFile(process.execPath, [file], { cwd: projectPath("."), timeout: TIME_MS }, (error, stdout) =>
      resolve({ failed: error !== null, lines: stdout.trim().split("\n") }),
    );
  });
}
