import type { PartnerDirectory } from "../partner-directory.ts";
import { coverageTable } from "./coverage-table.ts";
import { intakeTables } from "./intake-tables.ts";
import { questionTables } from "./question-tables.ts";
import { requestTables } from "./request-tables.ts";
import type { RequestFacts, StatisticsPeriod, StatisticsStore } from "./statistics-store.ts";
import type { StatisticsTable } from "./statistics-table.ts";
import type { WorkingDaysBetween } from "./working-days-between.ts";

export type StatisticsSource = {
  store: StatisticsStore;
  directory: () => Pick<PartnerDirectory, "areas" | "assignments">;
  /** Ids of the steps of the intake in the order of the dialog. */
  steps: () => readonly string[];
  workingDaysBetween: WorkingDaysBetween;
};

export type StatisticsWish = {
  period: StatisticsPeriod;
  /** Only requests that are with this partner, and nothing of conversations; null: everything. */
  partner: string | null;
  /** The weeks show questions on this topic alone; null: all. */
  topic: string | null;
};

/** All tables of a period. */
export async function collectStatistics(
  { store, directory, steps, workingDaysBetween }: StatisticsSource,
  { period, partner, topic }: StatisticsWish,
): Promise<StatisticsTable[]> {
  const requests: RequestFacts[] = [];
  for await (const facts of store.requests(period, partner)) requests.push(facts);
  const ofRequests = requestTables(requests, workingDaysBetween);
  if (partner !== null) return ofRequests;
  const [byDay, byChannel] = [await store.countsByDay(period), await store.countsByChannel(period)];
  return [
    ...questionTables(byDay, { period, topic }),
    ...intakeTables(byChannel, steps()),
    ...ofRequests,
    coverageTable(requests, directory()),
  ];
}
