import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { closingResults } from "../../src/requests/life-cycle.ts";
import { loadStaffTexts } from "../../src/requests/load-staff-texts.ts";
import { requestStatuses } from "../../src/requests/support-request.ts";

test("names every key that is missing or unknown, with the file", () => {
  const folder = mkdtempSync(join(tmpdir(), "asystent-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "staff.yaml");
  const broken = readFileSync("dialogs/staff.yaml", "utf8").replace("  number: Numer\n", "  numer: Numer\n");
  writeFileSync(file, broken);
  expect(() => loadStaffTexts(file)).toThrow(`${file}: columns.number: `);
  expect(() => loadStaffTexts(file)).toThrow(`${file}: columns: Unrecognized key: "numer"`);
});

test("every status and every result has a name", () => {
  const { names } = loadStaffTexts("dialogs/staff.yaml");
  expect([...requestStatuses, ...closingResults].filter((id) => names[id] === undefined)).toEqual([]);
});
