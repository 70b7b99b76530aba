import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dictionary } from "./dictionary.ts";
import type { SpellingJudges } from "./find-misspelt.ts";
import { parseOverrides } from "./parse-overrides.ts";
import { parseWordList } from "./parse-word-list.ts";

/** What `findMisspelt` judges by: the dictionary, and words.txt and overrides.yaml of its folder. */
export function loadSpellingJudges(folder: string, dictionary: Dictionary): SpellingJudges {
  const overrides = parseOverrides(readFileSync(join(folder, "overrides.yaml"), "utf8"));
  const listed = parseWordList(readFileSync(join(folder, "words.txt"), "utf8"));
  return {
    dictionary,
    words: new Set([...listed, ...[...overrides.forms].flatMap(([lemma, forms]) => [lemma, ...forms])]),
    spoken: new Set([...overrides.spoken.values()].flat()),
  };
}
