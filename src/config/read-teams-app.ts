import { z } from "zod";
import { parseOrigin } from "./parse-origin.ts";
import type { Environment } from "./read-config.ts";

/** What the package of the Teams app is filled with. */
export type TeamsApp = {
  /** The bot's id in Entra ID; the app in Teams has the same. */
  botId: string;
  /** Where people reach the assistant: "https://asystent.example.org". */
  publicUrl: string;
};

type Read =
  | { kind: "read"; app: TeamsApp }
  /** Variables that are missing, or not what the package needs. */
  | { kind: "wrong"; variables: readonly string[] };

/** Teams opens addresses with https only; on the developer's own machine there is nothing to put into a package. */
export function readTeamsApp(environment: Environment): Read {
  const botId = z.guid().safeParse(environment.MICROSOFT_APP_ID?.trim()).data;
  const publicUrl = parseOrigin(environment.PUBLIC_URL?.trim() ?? "");
  if (botId !== undefined && publicUrl?.startsWith("https:")) {
    return { kind: "read", app: { botId, publicUrl } };
  }
  const variables = [];
  if (botId === undefined) variables.push("MICROSOFT_APP_ID");
  if (!publicUrl?.startsWith("https:")) variables.push("PUBLIC_URL");
  return { kind: "wrong", variables };
}
