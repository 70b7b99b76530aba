import { parseOrigin } from "./parse-origin.ts";

/**
 * "https://login.example.org/tenant/v2.0" as it stands; undefined for anything but an address without query and
 * fragment. Plain http is for this machine alone.
 */
export function parseIssuer(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, search, hash, username } = new URL(text);
  return parseOrigin(origin) !== undefined && search + hash + username === "" ? text : undefined;
}
