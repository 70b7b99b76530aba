import { accessSync, closeSync, constants, fsyncSync, openSync, renameSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ChangedFile } from "./try-change.ts";

/** Whether every file could be put in its place. */
export function canWrite(project: string, files: readonly Pick<ChangedFile, "path">[]): boolean {
  const folders = ["knowledge", ...files.map(({ path }) => dirname(path))];
  try {
    for (const folder of new Set(folders)) accessSync(join(project, folder), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes all files beside their places, then puts them there one after the other: no reader sees half of one. Not
 * within knowledge/topics, where every file is a topic.
 */
export function writeFiles(project: string, files: readonly ChangedFile[]): void {
  const written = files.map(({ path, content }) => {
    const draft = join(project, "knowledge", `.${basename(path)}.new`);
    const file = openSync(draft, "w", 0o644);
    writeSync(file, content);
    fsyncSync(file);
    closeSync(file);
    return { draft, place: join(project, path) };
  });
  for (const { draft, place } of written) renameSync(draft, place);
}
