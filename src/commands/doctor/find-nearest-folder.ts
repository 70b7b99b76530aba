import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** The folder, or the nearest one above it that is there. */
export function findNearestFolder(path: string): string {
  const folder = resolve(path);
  return existsSync(folder) ? folder : findNearestFolder(dirname(folder));
}
