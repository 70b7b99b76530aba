import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { unpackModel } from "./pack-model.ts";
import type { Model } from "./train-model.ts";

/** To be raised when the training changes what it learns from the same texts. */
const TRAINING_VERSION = "1";

/** The built model of these texts; undefined where there is none that fits them. */
export const loadModel = (path: string, fingerprint: string): Model | undefined =>
  existsSync(path) ? unpackModel(readFileSync(path), fingerprint) : undefined;

/**
 * SHA-256 of everything that the training reads: files and folders (with what lies in them), in the order given.
 * A changed letter gives another one, and so does another name.
 */
export const fingerprintOf = (paths: readonly string[]): string => {
  const hash = createHash("sha256").update(TRAINING_VERSION);
  for (const file of paths.flatMap(filesOf)) {
    const content = readFileSync(file);
    // With name and length: a line moved from the end of one file to the start of the next counts too.
    hash.update(`\n${basename(file)} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
};

const filesOf = (path: string): string[] =>
  /\.\w+$/.test(path)
    ? [path]
    : readdirSync(path)
        .sort()
        .map((name) => join(path, name));
