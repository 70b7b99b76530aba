import { join } from "node:path";

/** A file or folder of the project, wherever the process was started. */
export function projectPath(path: string): string {
  return join(import.meta.dirname, "..", path);
}
