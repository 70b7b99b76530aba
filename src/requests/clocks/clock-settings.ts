/** Hours of the Polish day, 0–24: from 8 (inclusive) to 16 (exclusive). */
export type WorkingHours = { from: number; to: number };

/** All figures of the clocks, in working days. */
export type ClockSettings = {
  /** Ascending, one at least. The first is for whoever is to act, the later ones are for a coordinator. */
  reminderDays: readonly number[];
  /** More than the last reminder. */
  expiryDays: number;
  workingHours: WorkingHours;
};
