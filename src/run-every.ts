import type { Log } from "./log/create-logger.ts";
import { describeError } from "./log/describe-error.ts";

type Job = { job: string; work: (isStopping: () => boolean) => Promise<void>; log: Log };

/** Runs a job now and then again after each pause, never twice at once. The result stops it and waits for its end. */
export function runEvery(pauseMs: number, { job, work, log }: Job): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const run = async (): Promise<void> => {
    try {
      await work(() => isStopped);
    } catch (error) {
      log({ kind: "job-failed", job, ...describeError(error) });
    }
    if (!isStopped) timer = setTimeout(begin, pauseMs).unref();
  };
  const begin = (): void => {
    running = run();
  };
  let running = run();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}
