import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dictionary } from "../text/dictionary.ts";
import { createPlaces } from "./create-places.ts";
import { loadPlaceTables } from "./load-place-tables.ts";
import { parseAssignments } from "./parse-assignments.ts";
import type { Places } from "./places.ts";

/**
 * Loads places/ and partners.yaml of a folder like knowledge/. The dictionary judges what is an ordinary word.
 * Throws with file and line or key where one is malformed.
 */
export function loadPlaces(knowledge: string, dictionary: Dictionary): Places {
  const tables = loadPlaceTables(join(knowledge, "places"));
  const partners = join(knowledge, "partners.yaml");
  return createPlaces(tables, parseAssignments(readFileSync(partners, "utf8"), partners), dictionary);
}
