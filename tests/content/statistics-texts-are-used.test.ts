import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { findLiterals } from "../support/find-literals.ts";

const { page, chart } = z
  .looseObject({ page: z.record(z.string(), z.string()), chart: z.record(z.string(), z.string()) })
  .parse(parse(readFileSync("dialogs/statistics.yaml", "utf8")));

const named = new Set(
  globSync(["src/server/statistics/*.ts", "src/server/panel/render-statistics-page.ts"])
    .filter((file) => !file.endsWith("statistics-texts.ts"))
    .flatMap((file) => findLiterals(readFileSync(file, "utf8"), { withTypes: false }))
    .map(({ value, source }) => value ?? source),
);

/** The other sections are chosen by ids of tables and columns, which the schema compares. */
test("every sentence of statistics.yaml is shown somewhere", () => {
  expect([...Object.keys(page), ...Object.keys(chart)].filter((key) => !named.has(key))).toEqual([]);
});
