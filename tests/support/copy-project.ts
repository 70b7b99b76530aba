import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/** A copy of the project whose content a test may change: code, content, sets of questions. Gone with the test. */
export function copyProject({ withQuestions = true } = {}): string {
  const folder = temporaryFolder();
  const copied = [
    "src",
    "knowledge",
    "dialogs",
    "package.json",
    ...(withQuestions ? ["tests/questions"] : []),
  ];
  for (const path of copied) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    cpSync(path, join(folder, path), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}
