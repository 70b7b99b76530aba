import { globSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { findLiterals } from "./find-literals.ts";

type Where = {
  /** Code that shows the texts, without the schema that lists them. */
  code: readonly string[];
  schema: string;
  /** Code that is handed a whole section, and so names its keys alone. */
  frames?: readonly string[];
  /** Sections whose keys are ids of the code, such as channels: nothing in the code names them one by one. */
  byId?: readonly string[];
};

/** "section.key" of each text of a file that no file of the code names together with its section. */
export function findUnusedTexts(file: string, { code, schema, frames = [], byId = [] }: Where): string[] {
  const named = globSync([...code])
    .filter((source) => source !== schema)
    .map(namesIn);
  const inFrames = frames.map(namesIn);
  const isUsed = (path: readonly string[]): boolean =>
    named.some((names) => path.every((name) => names.has(name))) ||
    inFrames.some((names) => names.has(path.at(-1) ?? ""));
  return listKeys(parse(readFileSync(file, "utf8")))
    .filter((path) => !byId.includes(path.slice(0, -1).join(".")) && !isUsed(path))
    .map((path) => path.join("."));
}

function namesIn(file: string): Set<string> {
  const literals = findLiterals(readFileSync(file, "utf8"), { withTypes: false });
  return new Set(literals.map(({ value, source }) => value ?? source));
}

const sections = z.record(z.string(), z.unknown());

/** Where each text stands, from the outside in. A list counts as one text. */
function listKeys(content: unknown, path: readonly string[] = []): string[][] {
  const section = Array.isArray(content) ? undefined : sections.safeParse(content).data;
  if (!section) return [[...path]];
  return Object.entries(section).flatMap(([key, value]) => listKeys(value, [...path, key]));
}
