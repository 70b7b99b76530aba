/** The process: environment → assistant → signals. */
import type { Config } from "./config/config.ts";
import { ConfigProblems } from "./config/config-problems.ts";
import { loadEnvironment } from "./config/load-environment.ts";
import { readConfig } from "./config/read-config.ts";
import { giveBackMemory } from "./give-back-memory.ts";
import { createLogger, type Log } from "./log/create-logger.ts";
import { describeError } from "./log/describe-error.ts";
import { type Assistant, startAssistant } from "./start-assistant.ts";

const config = readConfigOrExit();
const log = createLogger({ stream: process.stdout, now: () => new Date(), level: config.logLevel });
try {
  stopOnSignal(await startAssistant(config, { log, now: () => new Date() }), log);
  await giveBackMemory();
} catch (error) {
  // Problems of content and store name their file: for the operator's terminal, not for the log.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  log({ kind: "process-failed", ...describeError(error) });
  process.exitCode = 1;
}

function readConfigOrExit(): Config {
  try {
    return readConfig(loadEnvironment(".env", process.env));
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** The first signal lets running turns end; a second one finds the process's own default and ends it at once. */
function stopOnSignal(assistant: Assistant, report: Log): void {
  const stop = async (signal: string): Promise<void> => {
    report({ kind: "server-stopping", signal });
    const startedAt = performance.now();
    const { unfinishedTurns } = await assistant.stop();
    report({ kind: "server-stopped", ms: Math.round(performance.now() - startedAt), unfinishedTurns });
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);
}
