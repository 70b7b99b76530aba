import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadEnvironment } from "../../src/config/load-environment.ts";

function writeFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "asystent-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, ".env");
  writeFileSync(file, text);
  return file;
}

test("reads the file, and lets the environment win", () => {
  const file = writeFile('# settings\nPORT=4000\nCONTROLLER_NAME="Fundacja Przykładowa"\n');
  expect(loadEnvironment(file, { PORT: "5000", HOST: "::1" })).toEqual({
    PORT: "5000",
    HOST: "::1",
    CONTROLLER_NAME: "Fundacja Przykładowa",
  });
});

test("needs no file", () => {
  expect(loadEnvironment("/no/such/folder/.env", { PORT: "5000" })).toEqual({ PORT: "5000" });
});

test("does not pass over a file that it cannot read", () => {
  expect(() => loadEnvironment(tmpdir(), {})).toThrow("EISDIR");
});
