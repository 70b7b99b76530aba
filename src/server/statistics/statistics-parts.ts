/**
 * The pages of the statistics: for staff in the panel, and for everybody where the operator wants it. Charts are SVG
 * made here, without scripts; each has its figures in a table beside it.
 */
import type { StatisticsSource } from "../../staff/statistics/collect-statistics.ts";
import type { StatisticsTexts } from "./statistics-texts.ts";

/** Names for ids; undefined for an id that content no longer has. */
type StatisticsNames = Readonly<
  Record<"topic" | "channel" | "step" | "partner" | "need", (id: string) => string | undefined>
>;

export type StatisticsParts = {
  source: StatisticsSource;
  names: StatisticsNames;
  /** To choose from: id and title. */
  topics: () => readonly { id: string; title: string }[];
  texts: StatisticsTexts;
  /** Whether `/statystyki` is there for everybody. */
  isPublic: boolean;
};

/** What cells are shown with. */
export type CellNames = Pick<StatisticsParts, "names" | "texts">;
