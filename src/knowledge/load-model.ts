import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unpackModel } from "./pack-model.ts";
import type { Model } from "./train-model.ts";

/** To be raised when the training changes what it learns from the same texts. */
const TRAINING_VERSION = "1";

/** The built model of these texts; undefined where there is none, or where it was learnt from other texts. */
export const loadModel = (path: string, fingerprint: string): Model | undefined =>
  existsSync(path) ? unpackModel(readFileSync(path), fingerprint) : undefined;

/**
 * SHA-256 of everything that the training reads: files and folders (with what lies in them), in the order given.
 * A changed letter gives another one.
 */
export const fingerprintOf = (paths: readonly string[]): string => {
  const hash = createHash("sha256").update(TRAINING_VERSION);
  for (const path of paths) for (const file of filesOf(path)) hash.update(readFileSync(file));
  return hash.digest("hex");
};

const filesOf = (path: string): string[] =>
  /\.\w+$/.test(path)
    ? [path]
    : readdirSync(path)
        .sort()
        .map((name) => join(path, name));
