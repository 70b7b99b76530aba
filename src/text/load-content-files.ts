import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentFile } from "./extract-texts.ts";

/** The content files of a project folder that match the glob patterns, sorted by path. */
export function loadContentFiles(folder: string, patterns: readonly string[]): ContentFile[] {
  const paths = globSync([...patterns], { cwd: folder })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
  return paths.map((path) => ({ path, source: readFileSync(join(folder, path), "utf8") }));
}
