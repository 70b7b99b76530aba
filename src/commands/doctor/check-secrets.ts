import { X509Certificate } from "node:crypto";
import type { AzureBotConfig } from "../../config/config.ts";
import type { Finding } from "./finding.ts";

const DAY_MS = 24 * 3_600_000;
const SOON_DAYS = 30;

/** When the bot's password or certificate runs out: then Teams falls silent without a word. */
export function checkSecrets(bot: AzureBotConfig | null, now: Date): Omit<Finding, "subject">[] {
  if (bot?.kind !== "app")
    return [{ kind: "ok", text: "Azure Bot Service is not connected, nothing runs out" }];
  const { secret } = bot;
  if (secret.kind === "certificate") {
    const { validTo } = new X509Certificate(secret.certificate);
    return [judge("the certificate in MICROSOFT_APP_CERTIFICATE", new Date(validTo), now)];
  }
  if (secret.expires === null) {
    const text =
      "nobody knows when the bot's client secret runs out. Set MICROSOFT_APP_PASSWORD_EXPIRES to the day that Microsoft shows.";
    return [{ kind: "warning", text }];
  }
  return [judge("the client secret in MICROSOFT_APP_PASSWORD", new Date(secret.expires), now)];
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
