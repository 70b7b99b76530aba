import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { StaticFile } from "./static-file.ts";

/** Several style sheets as one file, named by its content, so that browsers may keep it. Throws when one is missing. */
export function loadStylesheet(name: string, parts: readonly URL[]): StaticFile {
  const body = Buffer.concat(parts.map((part) => readFileSync(part)));
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return {
    path: `/page/${name}-${hash}.css`,
    read: () => body,
    type: "text/css; charset=utf-8",
    cache: "immutable",
  };
}
