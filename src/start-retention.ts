import type { Log } from "./log/create-logger.ts";
import { describeError } from "./log/describe-error.ts";
import { applyRetention } from "./requests/apply-retention.ts";
import type { RetentionPeriods } from "./requests/retention-limits.ts";
import type { RetentionStore } from "./requests/retention-store.ts";

type Parts = {
  store: RetentionStore;
  /** Addresses of conversations in other channels, and what was sent there. */
  deliveries: { deleteOld(addressesBefore: Date, sentBefore: Date): Promise<void> };
  periods: RetentionPeriods;
  log: Log;
  now: () => Date;
};

/**
 * Deletes at once what became due while the process was down, then every hour. The log gets counts only. `stop` waits
 * for a run under way.
 */
export function startRetention({ store, deliveries, periods, log, now }: Parts): { stop(): Promise<void> } {
  const run = async (): Promise<void> => {
    try {
      const daysAgo = (days: number) => new Date(now().getTime() - days * 24 * hourMs);
      await deliveries.deleteOld(daysAgo(periods.requestDays), daysAgo(sentDays));
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
/** A channel that repeats a message does so within hours. */
const sentDays = 30;
