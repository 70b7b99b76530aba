import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { findLiterals } from "../support/find-literals.ts";

const sections = z
  .record(z.string(), z.record(z.string(), z.string()))
  .parse(parse(readFileSync("dialogs/panel.yaml", "utf8")));

/** Names and strings of the code that shows the panel; the list of keys itself uses none of them. */
const named = new Set(
  globSync([
    "src/server/panel/*.ts",
    "src/server/routes/panel/*.ts",
    "src/commands/staff.ts",
    "src/commands/staff/*.ts",
  ])
    .filter((file) => !file.endsWith("panel-texts.ts"))
    .flatMap((file) => findLiterals(readFileSync(file, "utf8"), { withTypes: false }))
    .map(({ value, source }) => value ?? source),
);

/** Chosen by ids of the code: roles, actions of the audit log, number forms. */
const byId = ["roles", "auditActions", "count", "workingDays"];

test("every sentence of panel.yaml is shown somewhere", () => {
  const unused = Object.entries(sections)
    .filter(([section]) => !byId.includes(section))
    .flatMap(([section, texts]) => Object.keys(texts).map((key) => ({ section, key })))
    .filter(({ key }) => !named.has(key));
  expect(unused).toEqual([]);
});
