import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { projectPath } from "../src/project-path.ts";

const isLinux = process.platform === "linux";

test.runIf(isLinux)("the process goes on under its id with malloc's settings", async () => {
  const { pid } = startScript({});
  await expect.poll(() => environmentOf(pid).get("MALLOC_ARENA_MAX"), { timeout: 10_000 }).toBe("1");
  expect(environmentOf(pid).get("MALLOC_TRIM_THRESHOLD_")).toBe("131072");
});

test.runIf(isLinux)("what the operator set stays, and the script runs once with its arguments", async () => {
  const { pid, output } = startScript({ MALLOC_ARENA_MAX: "4" });
  await expect.poll(() => output(), { timeout: 10_000 }).toBe("one two\n");
  await wait(100);
  expect(output()).toBe("one two\n");
  expect(environmentOf(pid).get("MALLOC_ARENA_MAX")).toBe("4");
  expect(environmentOf(pid).has("MALLOC_TRIM_THRESHOLD_")).toBe(false);
});

test.runIf(isLinux)("arguments outlive the restart", async () => {
  const { output } = startScript({});
  await expect.poll(() => output(), { timeout: 10_000 }).toBe("one two\n");
});

function startScript(env: NodeJS.ProcessEnv) {
  const { MALLOC_ARENA_MAX, MALLOC_TRIM_THRESHOLD_, ...inherited } = process.env;
  const script = `
    import { restartWithLeanMemory } from ${JSON.stringify(projectPath("src/restart-with-lean-memory.ts"))};
    restartWithLeanMemory();
    console.log(process.argv.slice(1).join(" "));
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script, "one", "two"], {
    env: { ...inherited, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  return { pid: child.pid, output: () => text };
}

function environmentOf(pid: number | undefined): Map<string, string> {
  const entries = readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
  return new Map(
    entries.map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)]),
  );
}
