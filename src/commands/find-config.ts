import type { Config } from "../config/config.ts";
import { ConfigProblems } from "../config/config-problems.ts";
import { loadEnvironment } from "../config/load-environment.ts";
import { readConfig } from "../config/read-config.ts";
import { complain } from "./terminal.ts";

/** The settings that the server would use; undefined, and said, where some of them are wrong. */
export function findConfig(): Config | undefined {
  try {
    return readConfig(loadEnvironment(".env", process.env));
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    complain(error.message, 1);
    return undefined;
  }
}
