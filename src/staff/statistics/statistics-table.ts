/**
 * Statistics: what conversations and requests add up to, as tables of counts. A table knows ids only; pages and files
 * give them names. Nothing in a table is about one person, and the public version hides small counts besides.
 */
export const tableIds = [
  "pytania-w-tygodniach",
  "pytania-wedlug-tematow",
  "pytania-tematy-tygodnie",
  "rozpoczete-zgloszenia",
  "kroki",
  "pierwszy-kontakt",
  "przyjecia",
  "powiaty",
  "formy-wsparcia",
  "powiat-forma-partner",
  "bez-potwierdzonego-partnera",
] as const;

export type TableId = (typeof tableIds)[number];

export const columnIds = [
  "week",
  "topic",
  "answered",
  "offered",
  "refused",
  "channel",
  "started",
  "finished",
  "left",
  "step",
  "reached",
  "left-webchat",
  "left-teams",
  "left-messenger",
  "partner",
  "sent",
  "contacted",
  "waiting",
  "median",
  "p90",
  "within-3",
  "within-5",
  "later",
  "not-yet",
  "never",
  "powiat",
  "need",
  "requests",
] as const;

export type ColumnId = (typeof columnIds)[number];

export type Cell =
  /** Null: none; see the texts of the kind. `all`: the row adds the others up. */
  | { kind: "topic" | "channel" | "step" | "partner" | "powiat" | "need"; id: string | null }
  | { kind: "all" }
  /** Its Monday: "2026-11-23". */
  | { kind: "week"; monday: string }
  | { kind: "count"; count: number }
  /** Working days, computed from so many requests; null where there are none. */
  | { kind: "days"; days: number | null; of: number }
  /** Too small to be public. */
  | { kind: "hidden" };

export type StatisticsTable = {
  id: TableId;
  columns: readonly ColumnId[];
  /** A cell a column. */
  rows: readonly (readonly Cell[])[];
};

export const counted = (count: number): Cell => ({ kind: "count", count });
