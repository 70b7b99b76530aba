import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { renderPatch } from "../../src/editing/render-patch.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

type Change = { path: string; before: Uint8Array | null; after: Uint8Array };

/** What git makes of the files before with our patch. */
function apply(changes: readonly Change[]): Buffer[] {
  const folder = temporaryFolder();
  execFileSync("git", ["init", "-q"], { cwd: folder });
  for (const { path, before } of changes) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (before) writeFileSync(join(folder, path), before);
  }
  execFileSync("git", ["apply", "-"], { cwd: folder, input: renderPatch(changes) });
  return changes.map(({ path }) => readFileSync(join(folder, path)));
}

const text = (...lines: string[]) => Buffer.from(lines.map((line) => `${line}\n`).join(""));

test("git takes new lines in the middle, at both ends, and a new file", () => {
  const before = text("a", "b", "c", "d", "e", "f", "g", "h");
  const afters = [
    text("a", "b", "c", "d", "nowa", "druga", "e", "f", "g", "h"),
    text("nowa", "a", "b", "c", "d", "e", "f", "g", "h"),
    text("a", "b", "c", "d", "e", "f", "g", "h", "nowa"),
    text("a", "b", "zmieniona", "d", "e", "f", "g", "h"),
  ];
  for (const after of afters) expect(apply([{ path: "knowledge/a.md", before, after }])[0]).toEqual(after);
  const fresh = text("---", "id: nowy", "---", "Treść.");
  expect(apply([{ path: "knowledge/topics/nowy.md", before: null, after: fresh }])[0]).toEqual(fresh);
});

test("git takes any bytes of a built file", () => {
  const bytes = fc.uint8Array({ maxLength: 400 });
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const [before, after] = [Buffer.from([1, ...one]), Buffer.from([2, 0, ...other])];
      expect(apply([{ path: "knowledge/understanding.bin", before, after }])[0]).toEqual(after);
    }),
    { numRuns: 15 },
  );
});

test("git refuses it where the file is another one by now", () => {
  const folder = temporaryFolder();
  execFileSync("git", ["init", "-q"], { cwd: folder });
  writeFileSync(join(folder, "a.bin"), "another");
  const patch = renderPatch([{ path: "a.bin", before: Buffer.from("one"), after: Buffer.from("two") }]);
  expect(() =>
    execFileSync("git", ["apply", "-"], { cwd: folder, input: patch, stdio: ["pipe", "pipe", "pipe"] }),
  ).toThrow();
});
