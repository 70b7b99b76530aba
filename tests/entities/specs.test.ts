import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { ModelResult } from "@microsoft/recognizers-text";
import { describe, expect, it } from "vitest";
import { polish } from "../../src/entities/polish-recognizer.ts";

/** One input as Recognizers-Text's own Specs have it; only the keys that are there are compared. */
type Spec = {
  Input: string;
  Context?: { ReferenceDateTime: string };
  Results: { Text: string; Start: number; End: number; TypeName: string; Resolution: object }[];
};

const parsers: Readonly<Record<string, (spec: Spec) => ModelResult[]>> = {
  NumberModel: ({ Input }) => polish.model("number").parse(Input),
  OrdinalModel: ({ Input }) => polish.model("ordinal").parse(Input),
  NumberRangeModel: ({ Input }) => polish.model("numberrange").parse(Input),
  BooleanModel: ({ Input }) => polish.model("boolean").parse(Input),
  PhoneNumberModel: ({ Input }) => polish.model("phonenumber").parse(Input),
  EmailModel: ({ Input }) => polish.model("email").parse(Input),
  URLModel: ({ Input }) => polish.model("url").parse(Input),
  DateTimeModel: ({ Input, Context }) => polish.dateTimeModel().parse(Input, Context?.ReferenceDateTime),
};

const files = globSync("tests/specs/**/*.json").sort();

function readSpecs(file: string): Spec[] {
  return JSON.parse(readFileSync(file, "utf8"));
}

describe.each(files)("%s", (file) => {
  const parse = parsers[basename(file, ".json")];

  it.each(readSpecs(file).map((spec): [string, Spec] => [spec.Input, spec]))("“%s”", (_, spec) => {
    const results = parse?.(spec).map((result) => ({
      Text: result.text,
      Start: result.start,
      End: result.end,
      TypeName: result.typeName,
      Resolution: result.resolution,
    }));
    expect(results).toHaveLength(spec.Results.length);
    expect(results).toMatchObject(spec.Results);
  });
});

it("the specs stand in folders as in Recognizers-Text and are not fewer than they were", () => {
  expect(new Set(files.map((file) => basename(dirname(file))))).toEqual(new Set(["Polish"]));
  expect(files.flatMap(readSpecs).length).toBeGreaterThanOrEqual(400);
});
