import type { PlacePhrase, PlaceSets } from "./evaluate-places.ts";
import { readLines } from "./read-lines.ts";

/** Reads files of "phrase, tab, place" and of phrases in which no place is meant. Throws with file:line. */
export function readPlaceSets(placeFiles: readonly string[], noneFiles: readonly string[]): PlaceSets {
  return {
    places: placeFiles.flatMap((file) =>
      readLines(file).map(({ line, number }) => parsePhrase(line, `${file}:${number}`)),
    ),
    none: noneFiles.flatMap((file) => readLines(file).map(({ line }) => line)),
  };
}

function parsePhrase(line: string, where: string): PlacePhrase {
  const [phrase, meant, ...others] = line.split("\t").map((part) => part.trim());
  if (!phrase || !meant || others.length > 0) throw new Error(`${where}: is no phrase, tab, place`);
  return { phrase, meant: meant === "-" ? null : meant };
}
