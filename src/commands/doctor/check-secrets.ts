import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import type { MicrosoftSecrets } from "../../config/read-microsoft-secrets.ts";
import type { Finding } from "./finding.ts";

const DAY_MS = 24 * 3_600_000;
const SOON_DAYS = 30;

/** When the bot's password or certificate runs out: then Teams falls silent without a word. */
export function checkSecrets(secrets: MicrosoftSecrets | null, now: Date): Omit<Finding, "subject">[] {
  if (!secrets) return [{ kind: "ok", text: "Azure Bot Service is not connected, nothing runs out" }];
  const { certificate, hasPassword, passwordExpires } = secrets;
  // A password wins where both are set.
  if (!hasPassword && certificate !== null) {
    return [judge("the certificate in MICROSOFT_APP_CERTIFICATE", new Date(readExpiry(certificate)), now)];
  }
  if (passwordExpires === null) {
    const text =
      "nobody knows when the bot's client secret runs out. Set MICROSOFT_APP_PASSWORD_EXPIRES to the day that Microsoft shows.";
    return [{ kind: "warning", text }];
  }
  return [judge("the client secret in MICROSOFT_APP_PASSWORD", new Date(passwordExpires), now)];
}

/** Throws in words for the operator. */
function readExpiry(path: string): string {
  try {
    return new X509Certificate(readFileSync(path)).validTo;
  } catch {
    throw new Error(
      "MICROSOFT_APP_CERTIFICATE names no certificate in PEM that can be read. Check path and rights.",
    );
  }
}

function judge(what: string, expires: Date, now: Date): Omit<Finding, "subject"> {
  const day = expires.toISOString().slice(0, 10);
  const days = Math.floor((expires.getTime() - now.getTime()) / DAY_MS);
  if (days < 0)
    return { kind: "error", text: `${what} ran out on ${day}. Make a new one in Entra ID and set it.` };
  if (days < SOON_DAYS) {
    return {
      kind: "warning",
      text: `${what} runs out on ${day}, in ${days} days. Make a new one in Entra ID.`,
    };
  }
  return { kind: "ok", text: `${what} is good until ${day}` };
}
