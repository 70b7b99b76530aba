import { collectStatistics } from "../../../staff/statistics/collect-statistics.ts";
import type { StatisticsPeriod } from "../../../staff/statistics/statistics-store.ts";
import type { StatisticsTable } from "../../../staff/statistics/statistics-table.ts";
import { HttpError } from "../../http-error.ts";
import { type PanelRouteParts, panelPage, type Visit } from "../../panel/panel-route.ts";
import { renderStatisticsPage, statisticsPath } from "../../panel/render-statistics-page.ts";
import type { Handler } from "../../route-parts.ts";
import { readStatisticsQuery, type StatisticsChoices } from "../../statistics/read-statistics-query.ts";
import { sendTableAsCsv, sendTablesAsJson } from "../../statistics/send-tables.ts";

const route = { action: "see-statistics", current: statisticsPath } as const;

/** `GET /panel/statystyki`: charts and tables of a period. */
export function showStatistics(parts: PanelRouteParts): Handler {
  return panelPage(parts, route, async (visit) => {
    const choices = readChoices(visit, parts);
    const { period } = choices;
    const tables = period ? await collect(visit, { ...choices, period }, parts) : [];
    const values = { choices, tables, isPartner: partnerOf(visit) !== null };
    visit.show(renderStatisticsPage(values, parts.panel.statistics), period ? 200 : 422);
  });
}

/** `GET /panel/statystyki/json`: the same for programs. */
export function sendStatisticsJson(parts: PanelRouteParts): Handler {
  return panelPage(parts, route, async (visit) => {
    const wish = requirePeriod(readChoices(visit, parts));
    const tables = await collect(visit, wish, parts);
    sendTablesAsJson(visit.response, { period: wish.period, tables }, parts.panel.statistics);
  });
}

/** `GET /panel/statystyki/csv?tabela=…`: one of the tables. */
export function sendStatisticsCsv(parts: PanelRouteParts): Handler {
  return panelPage(parts, route, async (visit) => {
    const wish = requirePeriod(readChoices(visit, parts));
    const tables = await collect(visit, wish, parts);
    const wanted = visit.query.get("tabela");
    sendTableAsCsv(visit.response, { period: wish.period, tables, wanted }, parts.panel.statistics);
  });
}

function readChoices({ query }: Visit, { panel, now }: PanelRouteParts): StatisticsChoices {
  return readStatisticsQuery(query, { now: now(), topics: panel.statistics.topics() });
}

type Wish = StatisticsChoices & { period: StatisticsPeriod };

function requirePeriod(choices: StatisticsChoices): Wish {
  const { period } = choices;
  if (!period) throw new HttpError(422, "BadArgument", "The days make no period");
  return { ...choices, period };
}

function collect(
  visit: Visit,
  { period, temat }: Wish,
  { panel }: PanelRouteParts,
): Promise<StatisticsTable[]> {
  const wish = { period, partner: partnerOf(visit), topic: temat === "" ? null : temat };
  return collectStatistics(panel.statistics.source, wish);
}

/** Whose requests alone the member may see added up; null: all. A partner without an organisation sees none. */
function partnerOf({ session: { member } }: Visit): string | null {
  return member.role === "partner" ? (member.partner ?? "") : null;
}
