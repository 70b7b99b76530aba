/** The thread in which a change is tried: learning takes seconds, and conversations go on meanwhile. */
import { parentPort, workerData } from "node:worker_threads";
import { type TrialOrder, tryChange } from "./try-change.ts";

// Given by run-trial.ts alone.
parentPort?.postMessage(tryChange(workerData as TrialOrder));
