/**
 * The page that people talk on: HTML made here from dialogs/page.yaml, and plain files for the browser, served as
 * they are (no build). Own files share one folder named by a hash of them all, so that their imports of each
 * other stay relative and everything may be cached for ever.
 */
import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import type { StaticFile } from "../static-file.ts";
import type { PageTexts } from "./page-texts.ts";

const BROWSER_FILES = [
  "announcements.js",
  "base.css",
  "chat.css",
  "web-chat.css",
  "chat.js",
  "connection-line.js",
  "cover.js",
  "direct-line.js",
  "document.css",
  "embedded.js",
  "find-last-turn.js",
  "framed.js",
  "keep.js",
  "load-web-chat.js",
  "new-conversation.js",
  "no-script.css",
  "read-on.js",
  "render-web-chat.js",
  "show-last-turn.js",
  "thumbs.js",
  "tie-short-words.js",
  "token.js",
  "web-chat-options.js",
];

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

export type PageFiles = {
  files: readonly StaticFile[];
  /** URL folder of the page's own files: "/page/1a2b3c4d5e6f". */
  folder: string;
  /** URL of Web Chat's bundle. */
  webChat: string;
};

/** Reads every file that a browser may ask for; throws when one is missing. */
export const loadPageFiles = (texts: PageTexts): PageFiles => {
  const own = BROWSER_FILES.map((name) => ({ name, body: readBrowserFile(name) }));
  const folder = `/page/${hashOf(own.map(({ body }) => body))}`;
  const webChat = `/page/webchat-${hashOfFile(findWebChatBundle())}.js`;
  const widget = fillWidget(readBrowserFile("widget.js"), texts);
  return {
    folder,
    webChat,
    files: [
      ...own.map(({ name, body }) => toFile(`${folder}/${name}`, () => body, "immutable")),
      toFile(webChat, () => readFileSync(findWebChatBundle()), "immutable"),
      toFile("/widget.js", () => widget, "revalidate"),
      toFile("/favicon.svg", () => readBrowserFile("favicon.svg"), "revalidate"),
    ],
  };
};

const readBrowserFile = (name: string): Buffer => readFileSync(new URL(`browser/${name}`, import.meta.url));

/** The package exports no path of its own for the bundle: it is found from the main entry, lib/index.js. */
const findWebChatBundle = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("botframework-webchat")), "../dist/webchat.js");

const hashOf = (bodies: readonly Buffer[]): string => {
  const hash = createHash("sha256");
  for (const body of bodies) hash.update(body);
  return hash.digest("hex").slice(0, 12);
};

/** In pieces: 3.9 MB at once would raise what the system's allocator keeps back when memory is freed. */
const hashOfFile = (path: string): string => {
  const hash = createHash("sha256");
  const piece = Buffer.allocUnsafe(65_536);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex").slice(0, 12);
};

const toFile = (path: string, read: StaticFile["read"], cache: StaticFile["cache"]): StaticFile => {
  const type = TYPES[extname(path)];
  if (type === undefined) throw new Error(`no media type for ${basename(path)}`);
  return { path, read, type, cache };
};

/** The widget is one file on other people's pages, so its three sentences stand inside it. */
const fillWidget = (source: Buffer, { widget }: PageTexts): Buffer =>
  Buffer.from(source.toString("utf8").replace("/* texts */", JSON.stringify(widget).slice(1, -1)));
