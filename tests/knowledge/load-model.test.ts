import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprintOf, loadModel } from "../../src/knowledge/load-model.ts";

let folder = "";
const fingerprint = (): string => fingerprintOf([join(folder, "topics"), join(folder, "synonyms.yaml")]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "model-"));
  mkdirSync(join(folder, "topics"));
  writeFileSync(join(folder, "topics/a.md"), "pierwsza\ndruga\n");
  writeFileSync(join(folder, "topics/b.md"), "trzecia\n");
  writeFileSync(join(folder, "synonyms.yaml"), "kasa\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the same texts have the same fingerprint", () => {
  expect(fingerprint()).toBe(fingerprint());
});

test.each<[string, () => void]>([
  ["a changed letter", () => writeFileSync(join(folder, "synonyms.yaml"), "kasy\n")],
  ["another name", () => renameSync(join(folder, "topics/b.md"), join(folder, "topics/c.md"))],
  ["a new file", () => writeFileSync(join(folder, "topics/c.md"), "")],
  [
    "a line moved to the next file",
    () => {
      writeFileSync(join(folder, "topics/a.md"), "pierwsza\n");
      writeFileSync(join(folder, "topics/b.md"), "druga\ntrzecia\n");
    },
  ],
])("%s gives another one", (_, change) => {
  const before = fingerprint();
  change();
  expect(fingerprint()).not.toBe(before);
});

test("there is no model where there is no file", () => {
  expect(loadModel(join(folder, "understanding.bin"), fingerprint())).toBeUndefined();
});
