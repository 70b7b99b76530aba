import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkPlaces } from "../../src/places/check-places.ts";
import { loadPlaceTables } from "../../src/places/load-place-tables.ts";
import { knowledge } from "./load-real-places.ts";

const tables = loadPlaceTables(join(knowledge, "places"));
const partners = parse(readFileSync(join(knowledge, "partners.yaml"), "utf8"));
const programme = parse(readFileSync(join(knowledge, "programme.yaml"), "utf8"));

describe("checkPlaces", () => {
  test("finds nothing wrong with the project's own files", () => {
    expect(checkPlaces(tables, partners, programme)).toEqual([]);
  });

  test("names a powiat without a partner and one with two", () => {
    const [first, ...others] = partners.assignments;
    const without = { ...partners, assignments: others };
    const twice = { ...partners, assignments: [first, ...partners.assignments] };
    const [powiat] = first.powiaty;
    expect(checkPlaces(tables, without, programme)).toContain(
      `partners.yaml: assignments: ${powiat}: expected one row, found 0`,
    );
    expect(checkPlaces(tables, twice, programme)).toContain(
      `partners.yaml: assignments: ${powiat}: expected one row, found 2`,
    );
  });

  test("names an unknown partner", () => {
    const assignments = [{ ...partners.assignments[0], partner: "nikt" }, ...partners.assignments.slice(1)];
    expect(checkPlaces(tables, { ...partners, assignments }, programme)).toEqual([
      "partners.yaml: assignments: unknown partner nikt",
    ]);
  });

  test("names a powiat in another subregion than the programme has it", () => {
    const powiaty = tables.powiaty.map((row) =>
      row.name === "otwocki" ? { ...row, subregion: "zyrardowski" } : row,
    );
    expect(checkPlaces({ ...tables, powiaty }, partners, programme)).toEqual([
      "places/powiaty.tsv: otwocki: not in subregion warszawsko-wschodni, as programme.yaml has it",
      "programme.yaml: areas: zyrardowski: lacks the powiat otwocki of powiaty.tsv",
    ]);
  });

  test("names an alias that leads nowhere", () => {
    const nowhere = {
      alias: "Tam",
      targets: ["146501/Nibylandia"],
      action: "accept" as const,
      when: "" as const,
    };
    expect(checkPlaces({ ...tables, aliases: [...tables.aliases, nowhere] }, partners, programme)).toEqual([
      "places/aliases.tsv: Tam: unknown target 146501/Nibylandia",
    ]);
  });

  test("names rows with unknown codes by file", () => {
    const broken = {
      ...tables,
      aliases: [],
      localities: [
        { name: "Nigdzie", kind: "wies" as const, gmina: "999999", population: 0, ordinary: false },
      ],
      postal: [{ from: "05-900", to: "05-800", where: ["1418"] }],
      villagesOutside: [{ name: "Obok", powiaty: ["1418"], elsewhere: false }],
    };
    expect(checkPlaces(broken, partners, programme)).toEqual([
      "places/localities.tsv: Nigdzie: 999999 is no gmina of the area",
      "places/villages-outside.tsv: Obok: has a code that is no powiat outside the area",
      "places/postal.tsv: 05-900 to 05-800: wrong range or unknown code",
    ]);
  });
});
