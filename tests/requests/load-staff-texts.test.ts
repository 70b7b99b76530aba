import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadStaffTexts } from "../../src/requests/load-staff-texts.ts";

test("names every key that is missing or unknown, with the file", () => {
  const folder = mkdtempSync(join(tmpdir(), "asystent-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "staff.yaml");
  const broken = readFileSync("dialogs/staff.yaml", "utf8").replace("  number: Numer\n", "  numer: Numer\n");
  writeFileSync(file, broken);
  expect(() => loadStaffTexts(file)).toThrow(`${file}: columns.number: `);
  expect(() => loadStaffTexts(file)).toThrow(`${file}: columns: Unrecognized key: "numer"`);
});
