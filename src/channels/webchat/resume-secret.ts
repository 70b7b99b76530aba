import { createHash, timingSafeEqual } from "node:crypto";

/**
 * The page keeps a secret with which it comes back to its conversation when its token is gone: after a night, or
 * after a restart with another signing key. The store has only the hash (SHA-256, hex).
 */
export function hashResumeSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** In constant time: how long a wrong secret takes tells nothing about the right one. */
export function matchesResumeHash(secret: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashResumeSecret(secret)), Buffer.from(hash.padEnd(64).slice(0, 64)));
}
