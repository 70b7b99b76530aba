import type { Server } from "restify";
import { polishDay } from "../../calendar/polish-day.ts";
import { finishedQuarters, type Quarter } from "../../staff/statistics/quarter.ts";
import { HttpError } from "../http-error.ts";
import { panelHeaders } from "../panel/panel-headers.ts";
import type { PanelParts } from "../panel/panel-parts.ts";
import type { Handler, RouteParts } from "../route-parts.ts";
import { sendText } from "../send-json.ts";
import { createPublicTables, type PublicTables } from "../statistics/create-public-tables.ts";
import { publicPath, quarterKey, renderPublicPage } from "../statistics/render-public-page.ts";
import { sendTableAsCsv, sendTablesAsJson } from "../statistics/send-tables.ts";

/** Two years can be looked at. */
const shownQuarters = 8;

type Shown = PublicTables & { chosen: Quarter; quarters: readonly Quarter[]; query: URLSearchParams };
type Send = (response: Parameters<Handler>[1], shown: Shown) => void;

/** `/statystyki`, and its files: for everybody, where the operator wants it. */
export function addPublicStatistics(
  server: Server,
  { now }: Pick<RouteParts, "now">,
  panel: PanelParts,
): void {
  const { statistics } = panel;
  const tablesOf = createPublicTables(statistics.source, now);
  const serve =
    (send: Send): Handler =>
    async (request, response) => {
      const query = new URLSearchParams(request.getQuery());
      const quarters = finishedQuarters(polishDay(now()), shownQuarters);
      const chosen = choose(quarters, query.get("kwartal"));
      const tables = await tablesOf(chosen);
      setHeaders(response);
      send(response, { ...tables, chosen, quarters, query });
    };
  const get = (path: string, send: Send): void => {
    server.get(path, serve(send));
    server.head(path, serve(send));
  };
  get(publicPath, (response, shown) =>
    sendText(response, 200, renderPublicPage(shown, panel, statistics), "text/html; charset=utf-8"),
  );
  get(`${publicPath}/json`, (response, shown) => sendTablesAsJson(response, shown, statistics));
  get(`${publicPath}/csv`, (response, { query, ...shown }) =>
    sendTableAsCsv(response, { ...shown, wanted: query.get("tabela") }, statistics),
  );
}

/** The newest unless one is named; other periods than these are never computed. */
function choose(quarters: readonly Quarter[], key: string | null): Quarter {
  const chosen = key === null ? quarters[0] : quarters.find((quarter) => quarterKey(quarter) === key);
  if (!chosen) throw new HttpError(404, "NotFound", "There are no statistics of this period");
  return chosen;
}

/** As in the panel, but that anybody may keep and find it. */
function setHeaders(response: Parameters<Handler>[1]): void {
  const { "X-Robots-Tag": _hidden, ...headers } = panelHeaders();
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader("Cache-Control", "public, max-age=3600");
}
