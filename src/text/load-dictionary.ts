import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createDictionary } from "./create-dictionary.ts";
import type { Dictionary } from "./dictionary.ts";
import { openAutomaton } from "./open-automaton.ts";

/**
 * The dictionary of a folder with polish.dict and polish.info (Morfologik's pair of files). Takes some 10 ms: the
 * file is read in place, nothing is expanded. Throws when a file is missing or of a kind that we don't read.
 */
export function loadDictionary(folder: string): Dictionary {
  const info = parseInfo(readFileSync(join(folder, "polish.info"), "utf8"));
  const encoder = info.get("fsa.dict.encoder");
  const encoding = info.get("fsa.dict.encoding");
  const separator = info.get("fsa.dict.separator");
  if (encoder !== "PREFIX" || encoding !== "UTF-8" || separator?.length !== 1) {
    throw new Error(
      `${folder}/polish.info: expected encoder PREFIX, encoding UTF-8 and a one-byte separator`,
    );
  }
  const automaton = openAutomaton(readFileSync(join(folder, "polish.dict")));
  return createDictionary(automaton, separator.charCodeAt(0));
}

/** Java properties: "key=value" lines, comments start with "#". */
function parseInfo(text: string): Map<string, string> {
  const pairs = text
    .split("\n")
    .filter((line) => !line.startsWith("#") && line.includes("="))
    .map((line): [string, string] => {
      const at = line.indexOf("=");
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    });
  return new Map(pairs);
}
