import { polishDay } from "../../calendar/polish-day.ts";
import type { StatisticsPeriod } from "../../staff/statistics/statistics-store.ts";
import { parsePeriod } from "../panel/parse-period.ts";

/** What the page's address asks for; `period` is undefined where its days make none. */
export type StatisticsChoices = {
  od: string;
  do: string;
  temat: string;
  period: StatisticsPeriod | undefined;
};

/** Without days in the address the year so far. */
export function readStatisticsQuery(
  query: URLSearchParams,
  { now, topics }: { now: Date; topics: readonly { id: string }[] },
): StatisticsChoices {
  const today = polishDay(now);
  const firstDay = query.get("od") ?? `${today.slice(0, 4)}-01-01`;
  const lastDay = query.get("do") ?? today;
  const temat = topics.find(({ id }) => id === query.get("temat"))?.id ?? "";
  const { from, before } = parsePeriod(firstDay, lastDay);
  const isPeriod = from && before && from < before && before.getTime() - from.getTime() <= longestMs;
  const period = isPeriod ? { firstDay, lastDay, from, before } : undefined;
  return { od: shown(firstDay), do: shown(lastDay), temat, period };
}

/** Five years: a chart of more weeks cannot be read. */
const longestMs = 5 * 366 * 86_400_000;

function shown(day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : "";
}
