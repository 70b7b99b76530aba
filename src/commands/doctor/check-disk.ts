import { statfsSync } from "node:fs";
import { findNearestFolder } from "./find-nearest-folder.ts";
import type { Finding } from "./finding.ts";

const MEGABYTE = 1024 * 1024;
const ENOUGH_MB = 1024;
const NEEDED_MB = 100;

/** Free space where the database lies: on a full disk no request can be taken. */
export async function checkDisk(dataDir: string): Promise<Omit<Finding, "subject">[]> {
  const { bavail, bsize } = statfsSync(findNearestFolder(dataDir));
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= ENOUGH_MB) return [{ kind: "ok", text: `${free} MB free` }];
  const text = `${free} MB free where the database lies. Make room.`;
  return [{ kind: free < NEEDED_MB ? "error" : "warning", text }];
}
