import { collectStatistics, type StatisticsSource } from "../../staff/statistics/collect-statistics.ts";
import { protectTable } from "../../staff/statistics/protect-table.ts";
import { daysOf, type Quarter } from "../../staff/statistics/quarter.ts";
import type { StatisticsPeriod } from "../../staff/statistics/statistics-store.ts";
import type { StatisticsTable, TableId } from "../../staff/statistics/statistics-table.ts";
import { parsePeriod } from "../panel/parse-period.ts";

export type PublicTables = { period: StatisticsPeriod; tables: readonly StatisticsTable[] };

/** Cells of a topic and a week would nearly all be hidden. */
const notPublic: ReadonlySet<TableId> = new Set(["pytania-tematy-tygodnie"]);

const keptMs = 3_600_000;

/**
 * The public tables of a quarter. Whole quarters that are over: periods that overlap, or grow, could be subtracted
 * from each other. What was computed serves all visitors for an hour, so they cannot load the database; visitors who
 * come at the same time wait for one computation.
 */
export function createPublicTables(
  source: StatisticsSource,
  now: () => Date,
): (quarter: Quarter) => Promise<PublicTables> {
  const kept = new Map<string, { until: number; tables: Promise<PublicTables> }>();
  return (quarter) => {
    const key = `${quarter.year}-${quarter.quarter}`;
    const at = now().getTime();
    const found = kept.get(key);
    if (found && at < found.until) return found.tables;
    const tables = compute(source, quarter);
    kept.set(key, { until: at + keptMs, tables });
    tables.catch(() => kept.delete(key));
    return tables;
  };
}

async function compute(source: StatisticsSource, quarter: Quarter): Promise<PublicTables> {
  const days = daysOf(quarter);
  const { from, before } = parsePeriod(days.firstDay, days.lastDay);
  if (!from || !before) throw new Error("a quarter without its days");
  const period = { ...days, from, before };
  const tables = await collectStatistics(source, { period, partner: null, topic: null });
  return { period, tables: tables.filter(({ id }) => !notPublic.has(id)).map(protectTable) };
}
