import { polishDay } from "./calendar/polish-day.ts";
import type { Config } from "./config/config.ts";
import type { Log } from "./log/create-logger.ts";
import { applyClocks } from "./requests/clocks/apply-clocks.ts";
import type { ReminderStore } from "./requests/clocks/reminder-store.ts";
import { runEvery } from "./run-every.ts";
import type { AbsenceStore } from "./staff/absence.ts";

type Parts = {
  store: { reminders: ReminderStore; absences: AbsenceStore };
  settings: Config["clocks"];
  log: Log;
  now: () => Date;
};

const sweepMs = 5 * 60_000;

/** Looks at once at what became due while the process was down, then every few minutes. The result stops it. */
export function startClocks({ store, settings, log, now }: Parts): () => Promise<void> {
  const work = async (): Promise<void> => {
    const at = now();
    await store.absences.deleteEnded(polishDay(at));
    const { reminded, expired } = await applyClocks({ reminders: store.reminders, settings }, at);
    if (reminded > 0) log({ kind: "requests-reminded", count: reminded });
    if (expired > 0) log({ kind: "requests-expired", count: expired });
  };
  return runEvery(sweepMs, { job: "apply-clocks", work, log });
}
