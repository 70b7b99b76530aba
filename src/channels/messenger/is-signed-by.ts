/**
 * Messenger without Azure: Meta calls our webhook with what people do and expects 200 at once, so every event is kept
 * in the store before it is acknowledged. A relay takes the turns from there, one person's after another, keeps the
 * replies with the turn, and sends them with Meta's Send API until they are taken.
 */
import { createHmac, type KeyObject, timingSafeEqual } from "node:crypto";

/**
 * Whether `header` (`X-Hub-Signature-256`, "sha256=" and lower-case hex) is the HMAC of these very bytes. Meta signs
 * JSON with \u-escaped letters: parsed and written out again it has another signature as soon as there is an "ą".
 */
export function isSignedBy(appSecret: KeyObject, body: Buffer, header: string): boolean {
  const [, hex = ""] = /^sha256=([0-9a-f]{64})$/.exec(header) ?? [];
  const claimed = Buffer.from(hex.padEnd(64, "0"), "hex");
  const isEqual = timingSafeEqual(createHmac("sha256", appSecret).update(body).digest(), claimed);
  return isEqual && hex !== "";
}
