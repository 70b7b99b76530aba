import { Worker } from "node:worker_threads";
import type { TrialOrder, TrialResult } from "./try-change.ts";

/** Tries a change in a thread of its own. Rejects with the thread's error. */
export function runTrial(order: TrialOrder): Promise<TrialResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./trial-worker.ts", import.meta.url), { workerData: order });
    // A server that stops does not wait for a trial.
    worker.unref();
    // Sent by trial-worker.ts alone.
    worker.once("message", (result: TrialResult) => resolve(result));
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the trial ended without a result")));
  });
}
