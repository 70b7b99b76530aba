import { readFileSync } from "node:fs";
import { createFormTable } from "./create-form-table.ts";
import type { FormTable } from "./form-table.ts";
import { parseFormTable } from "./parse-form-table.ts";

/** The form table that `npm run forms:build` wrote. Throws when the file is missing or broken. */
export function loadFormTable(path: string): FormTable {
  return createFormTable(parseFormTable(readFileSync(path, "utf8")));
}
