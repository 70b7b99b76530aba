import { describe, expect, test } from "vitest";
import { parseAssignments } from "../../src/places/parse-assignments.ts";
import { parseAlias, parseLocality } from "../../src/places/parse-place-rows.ts";
import { parseTable } from "../../src/places/parse-table.ts";
import { readCues } from "../../src/places/read-context.ts";

describe("malformed files", () => {
  test("are named with the line", () => {
    expect(() => parseTable("a\tb\n1\n", "x.tsv", ["a", "b"])).toThrow("x.tsv:2: expected 2 cells, found 1");
    expect(() => parseTable("a\tc\n", "x.tsv", ["a", "b"])).toThrow("x.tsv:1: expected the columns a, b");
  });

  test("may have comments and blank lines", () => {
    expect(parseTable("# uwaga\na\tb\n\n1\t2\n", "x.tsv", ["a", "b"])).toEqual([{ a: "1", b: "2" }]);
  });

  test("name the row with an unknown kind, action or cue", () => {
    const row = { name: "Tu", kind: "zamek", gmina: "140504", population: "", ordinary: "" };
    expect(() => parseLocality(row)).toThrow('localities.tsv: Tu: kind "zamek" is none of miasto');
    const alias = { alias: "Tam", target: "1432", action: "maybe", when: "" };
    expect(() => parseAlias(alias)).toThrow('aliases.tsv: Tam: action "maybe" is none of accept');
    expect(() => readCues([{ cue: "w", kind: "where", cases: [] }])).toThrow(
      "cues.tsv: w: unknown kind where",
    );
  });
});

describe("partners.yaml", () => {
  test("gives each powiat its partner with the assignment's standing", () => {
    const source = "partners: [{ id: a }]\nassignments: [{ powiaty: [x, y], partner: a, status: robocze }]";
    expect(parseAssignments(source, "partners.yaml").get("y")).toEqual({ partner: "a", status: "robocze" });
  });

  test("problems name file and key", () => {
    const source = "partners: [{ id: a }]\nassignments: [{ powiaty: [x], partner: a, status: pewne }]";
    expect(() => parseAssignments(source, "partners.yaml")).toThrow("partners.yaml: assignments.0.status");
  });
});
