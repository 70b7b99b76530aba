import { createHash } from "node:crypto";

/** What the store keeps of a link or a session: whoever reads the file gets in with nothing of it. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
