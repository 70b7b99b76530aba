import { randomBytes } from "node:crypto";

/** That many random bytes in base64url: ids, secrets and nonces. */
export function randomText(bytes: number): string {
  return randomBytes(bytes).toString("base64url");
}
