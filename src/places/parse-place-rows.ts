import type { Row } from "./parse-table.ts";
import { type PlaceKind, placeKinds } from "./place.ts";
import { type AliasRow, aliasActions, aliasOccasions, type LocalityRow } from "./place-tables.ts";

/** A row of localities.tsv; throws naming the place whose kind is unknown. */
export function parseLocality(row: Row<"name" | "kind" | "gmina" | "population" | "ordinary">): LocalityRow {
  return {
    name: row.name,
    kind: oneOf<PlaceKind>(placeKinds, row.kind, `localities.tsv: ${row.name}: kind`),
    gmina: row.gmina,
    population: Number(row.population),
    ordinary: row.ordinary === "1",
  };
}

/** A row of aliases.tsv; throws naming the alias whose action or occasion is unknown. */
export function parseAlias(row: Row<"alias" | "target" | "action" | "when">): AliasRow {
  const where = `aliases.tsv: ${row.alias}`;
  return {
    alias: row.alias,
    targets: row.target.split("|"),
    action: oneOf(aliasActions, row.action, `${where}: action`),
    when: oneOf(aliasOccasions, row.when, `${where}: when`),
  };
}

function oneOf<Value extends string>(known: readonly Value[], text: string, where: string): Value {
  const value = known.find((one) => one === text);
  if (value === undefined) {
    throw new Error(`${where} "${text}" is none of ${known.join(", ")}`);
  }
  return value;
}
