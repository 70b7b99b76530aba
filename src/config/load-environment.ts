import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import type { Environment } from "./read-config.ts";

/**
 * The process's environment over the file `.env`, which need not exist; what is set outside the file wins, so that
 * one start can differ. Throws the system's error where the file is there and cannot be read.
 */
export function loadEnvironment(file: string, environment: Environment): Environment {
  const text = readIfThere(file);
  return text === undefined ? environment : { ...parseEnv(text), ...environment };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
