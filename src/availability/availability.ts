/**
 * Whether somebody is there: when the office is open, which partner is away, what everybody has to know now, and which
 * channel has a break. Staff decide it in the panel while the server runs; each decision replaces the one before on
 * the same subject, and the history keeps them all. Days and clock times are those of Warsaw, as text:
 * "2026-12-15", "08:00", "2026-12-15T08:00"; text of one kind sorts by time.
 */
export const channelNames = ["webchat", "teams", "messenger"] as const;

export type Channel = (typeof channelNames)[number];

/** Open from the first moment, not at the second any more. */
export type Hours = { from: string; until: string };

/** Seven days, Monday first; null on a day when nobody is there. */
export type Week = readonly (Hours | null)[];

/** A partner who takes no requests on these days, both included. */
export type Absence = { partner: string; from: string; until: string; reason: string };

/** Shown from the first moment on, not at the second any more. */
export type Banner = { text: string; from: string; until: string };

export type Availability = {
  /** Null: nobody has told when the office is open, and so nothing is said of it. */
  week: Week | null;
  absences: readonly Absence[];
  banner: Banner | null;
  /** Channels with a break. */
  off: readonly Channel[];
};

/** As long as staff have decided nothing. */
export const nothingDecided: Availability = { week: null, absences: [], banner: null, off: [] };
