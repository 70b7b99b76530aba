import { createHash } from "node:crypto";
import { linkDays } from "../requests/partner-links.ts";

/** How a link is kept: SHA-256 in hex of its token. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** When a link ends whose mail went at that moment. */
export function linkEnd(from: Date): Date {
  return new Date(from.getTime() + linkDays * 24 * 3_600_000);
}
