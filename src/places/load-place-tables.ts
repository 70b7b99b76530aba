import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseForms } from "./parse-forms.ts";
import { parseAlias, parseLocality } from "./parse-place-rows.ts";
import { parseTable, type Row } from "./parse-table.ts";
import type { NameTables, PlaceTables } from "./place-tables.ts";
import { readFormRows } from "./read-form-rows.ts";
import type { WordForms } from "./word-forms.ts";

/** Reads the tables of a folder like knowledge/places. Throws with file and line where one is malformed. */
export function loadPlaceTables(folder: string): PlaceTables {
  const forms = readFormRows(readFileSync(join(folder, "forms.tsv"), "utf8"), "forms.tsv");
  return { ...loadNameTables(folder), forms };
}

/** The tables without the generated forms: what the forms are made from. */
export function loadNameTables(folder: string): NameTables {
  const read = <Column extends string>(file: string, ...columns: Column[]): Row<Column>[] =>
    parseTable(readFileSync(join(folder, file), "utf8"), file, columns);
  return {
    powiaty: read("powiaty.tsv", "code", "name", "voivodeship", "seat", "subregion"),
    gminy: read("gminy.tsv", "code", "name"),
    localities: read("localities.tsv", "name", "kind", "gmina", "population", "ordinary").map(parseLocality),
    townsOutside: read("towns-outside.tsv", "name", "gmina", "population").map((row) => ({
      ...row,
      population: Number(row.population),
    })),
    villagesOutside: read("villages-outside.tsv", "name", "powiaty", "elsewhere").map((row) => ({
      name: row.name,
      powiaty: splitList(row.powiaty),
      elsewhere: row.elsewhere === "1",
    })),
    namesakes: read("namesakes.tsv", "name", "decision", "biggest_outside", "population").map((row) => ({
      name: row.name,
      decision: row.decision,
      biggestOutside: row.biggest_outside,
      population: Number(row.population),
    })),
    postal: read("postal.tsv", "from", "to", "where").map((row) => ({ ...row, where: splitList(row.where) })),
    aliases: read("aliases.tsv", "alias", "target", "action", "when").map(parseAlias),
    cues: read("cues.tsv", "cue", "kind", "cases").map((row) => ({ ...row, cases: splitList(row.cases) })),
  };
}

/** Reads forms-overrides.tsv of the folder. */
export function loadOverrides(folder: string): WordForms[] {
  return parseForms(readFileSync(join(folder, "forms-overrides.tsv"), "utf8"), "forms-overrides.tsv");
}

function splitList(cell: string): string[] {
  return cell === "" ? [] : cell.split(",");
}
