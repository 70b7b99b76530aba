import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";

/** A file before and after; null where it was not there. */
export type Difference = { path: string; before: Uint8Array | null; after: Uint8Array };

/**
 * A patch for `git apply`: topics as lines to be read, what is built from them as binary. Without a commit's author
 * or time; lines above the first file are skipped by git.
 */
export function renderPatch(differences: readonly Difference[]): string {
  return differences.map((one) => (one.path.endsWith(".md") ? renderText(one) : renderBinary(one))).join("");
}

const CONTEXT = 3;

/** Our changes put lines in at one place: what begins and ends alike is left out but for some lines around. */
function renderText({ path, before, after }: Difference): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const above = old.slice(Math.max(0, start - CONTEXT), start);
  const below = old.slice(old.length - end, Math.min(old.length, old.length - end + CONTEXT));
  const removed = old.slice(start, old.length - end);
  const added = now.slice(start, now.length - end);
  const around = above.length + below.length;
  const range = (lines: number): string => {
    const count = around + lines;
    return `${count === 0 ? 0 : start - above.length + 1},${count}`;
  };
  const isNew = before === null;
  return [
    `diff --git a/${path} b/${path}`,
    ...(isNew ? ["new file mode 100644"] : []),
    isNew ? "--- /dev/null" : `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${range(removed.length)} +${range(added.length)} @@`,
    ...above.map((line) => ` ${line}`),
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ...below.map((line) => ` ${line}`),
    "",
  ].join("\n");
}

const linesOf = (content: Uint8Array | null): string[] =>
  content === null ? [] : Buffer.from(content).toString("utf8").replace(/\n$/, "").split("\n");

/** git wants the whole names of both versions for a binary file. */
function renderBinary({ path, before, after }: Difference): string {
  const zipped = deflateSync(after);
  const lines = Array.from({ length: Math.ceil(zipped.length / LINE) }, (_, index) =>
    encodeLine(zipped.subarray(index * LINE, (index + 1) * LINE)),
  );
  return [
    `diff --git a/${path} b/${path}`,
    ...(before === null ? ["new file mode 100644"] : []),
    `index ${before === null ? "0".repeat(40) : blobName(before)}..${blobName(after)}${before === null ? "" : " 100644"}`,
    "GIT binary patch",
    `literal ${after.length}`,
    ...lines,
    "",
    "",
  ].join("\n");
}

/** Bytes of one line in git's base 85. */
const LINE = 52;
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";

const blobName = (content: Uint8Array): string =>
  createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");

/** The count of bytes as a letter (A–Z: 1–26, a–z: 27–52), then five digits for each four bytes. */
function encodeLine(bytes: Uint8Array): string {
  const count = bytes.length;
  const padded = Buffer.alloc(Math.ceil(count / 4) * 4);
  padded.set(bytes);
  const words = Array.from({ length: padded.length / 4 }, (_, index) =>
    encodeWord(padded.readUInt32BE(index * 4)),
  );
  const letter = String.fromCharCode(count <= 26 ? 64 + count : 70 + count);
  return letter + words.join("");
}

function encodeWord(word: number): string {
  let rest = word;
  let digits = "";
  for (let place = 0; place < 5; place += 1) {
    digits = (DIGITS[rest % 85] ?? "") + digits;
    rest = Math.floor(rest / 85);
  }
  return digits;
}
