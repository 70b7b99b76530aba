import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";

async function runEval(args: readonly string[]) {
  const child = spawn(process.execPath, ["src/commands/eval.ts", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { code, output, errors };
}

test("reports on the sets that it is given, as text and as a page", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "eval-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const page = join(folder, "new", "page.html");
  const { code, output } = await runEval([
    "--questions",
    write(
      "questions.jsonl",
      '{"q": "Czy to jest bezpłatne?", "accept": ["koszt-udzialu"], "style": "plain"}',
    ),
    "--out-of-scope",
    write("strangers.txt", "jak upiec sernik"),
    "--places",
    write("places.tsv", "czy działacie w Wołominie\tWołomin"),
    "--places-none",
    write("none.txt", "jak upiec sernik"),
    "--html",
    page,
  ]);
  expect(code).toBe(0);
  expect(output).toMatch(/right at the first try +100 %/);
  expect(output).toMatch(/places right or offered +100 %/);
  expect(output).toMatch(/start of the server +\d+(\.\d+)? ms/);
  expect(output).toContain("One message of 4:");
  expect(readFileSync(page, "utf8")).toContain(
    "Measured on questions.jsonl, strangers.txt, places.tsv, none.txt.",
  );
});

test("ends with 2 and the name of an option that it doesn't know", async () => {
  const { code, errors } = await runEval(["--quetsions", "x"]);
  expect(code).toBe(2);
  expect(errors).toContain("--quetsions");
});
