import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

const ROOT = new URL("../../", import.meta.url).pathname;
const STALE_LOCK_MS = 120_000;

/**
 * Path of the Chromium that is inside an npm package: nothing is installed on the machine. It is unpacked once,
 * into the project's cache, by one test process while the others wait; a copy left half-done is made anew.
 */
export async function unpackChromium(): Promise<string> {
  const cache = `${ROOT}.cache/chromium-${readVersion()}`;
  const done = `${cache}/unpacked`;
  mkdirSync(`${ROOT}.cache`, { recursive: true });
  await lock(`${cache}.lock`);
  try {
    if (!existsSync(done)) rmSync(cache, { recursive: true, force: true });
    mkdirSync(cache, { recursive: true });
    prepareEnvironment(cache);
    const { default: packaged } = await import("@sparticuz/chromium");
    const path = await packaged.executablePath();
    writeFileSync(done, "");
    return path;
  } finally {
    rmdirSync(`${cache}.lock`);
  }
}

function readVersion(): string {
  return JSON.parse(readFileSync(`${ROOT}node_modules/@sparticuz/chromium/package.json`, "utf8")).version;
}

/**
 * To be done before the package is imported. As on Lambda it unpacks the libraries that a bare machine lacks. It
 * brings one font (Open Sans) but looks for it in /tmp/fonts.
 */
function prepareEnvironment(cache: string): void {
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs24.x";
  process.env.TMPDIR = cache;
  process.env.FONTCONFIG_FILE = `${cache}/fonts.conf`;
  const folders = `<dir>${cache}/fonts</dir><cachedir>${cache}/fonts-cache</cachedir>`;
  writeFileSync(`${cache}/fonts.conf`, `<?xml version="1.0"?><fontconfig>${folders}</fontconfig>`);
}

/** A folder is made by one process only, whoever comes first. */
async function lock(folder: string): Promise<void> {
  for (;;) {
    try {
      mkdirSync(folder);
      return;
    } catch {
      const madeAt = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - madeAt > STALE_LOCK_MS) rmSync(folder, { recursive: true, force: true });
      await wait(100);
    }
  }
}
