import { parseOrigin } from "./parse-origin.ts";

/** "https://graph.facebook.com/v24.0" as it is; undefined for anything but an origin and a version. */
export function parseGraphUrl(text: string): string | undefined {
  const [, origin = "", version = ""] = /^(.+?)\/(v\d{1,3}\.\d)\/?$/.exec(text) ?? [];
  const parsed = parseOrigin(origin);
  return parsed && `${parsed}/${version}`;
}
