import type { Log } from "./log/create-logger.ts";
import { describeError } from "./log/describe-error.ts";
import { applyRetention } from "./requests/apply-retention.ts";
import type { RetentionPeriods } from "./requests/retention-limits.ts";
import type { RetentionStore } from "./requests/retention-store.ts";

type Parts = {
  store: RetentionStore;
  /** What of other channels has been kept long enough at that moment. */
  alsoDelete: (at: Date) => Promise<void>;
  periods: RetentionPeriods;
  log: Log;
  now: () => Date;
};

/**
 * Deletes at once what became due while the process was down, then every hour. The log gets counts only. `stop` waits
 * for a run under way.
 */
export function startRetention({ store, alsoDelete, periods, log, now }: Parts): { stop(): Promise<void> } {
  const run = async (): Promise<void> => {
    try {
      await alsoDelete(now());
      log({ kind: "retention-applied", ...(await applyRetention(store, periods, now())) });
    } catch (error) {
      log({ kind: "job-failed", job: "retention", ...describeError(error) });
    }
  };
  let running = run();
  const timer = setInterval(() => {
    running = running.then(run);
  }, hourMs);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}

const hourMs = 3_600_000;
