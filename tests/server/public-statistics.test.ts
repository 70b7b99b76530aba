import { expect, test } from "vitest";
import { countYear } from "../staff/statistics/count-year.ts";
import { simulateRequests } from "../staff/statistics/simulate-requests.ts";
import { startPanelServer } from "../support/start-panel-server.ts";

const hourMs = 3_600_000;
const quarter = "kwartal=2026-3";

async function start(count = 200) {
  const server = await startPanelServer({ publicStatistics: true });
  await simulateRequests(server.store, count);
  await countYear(server.store, 73);
  let reads = 0;
  const { store } = server.panel.statistics.source;
  const { countsByDay } = store;
  store.countsByDay = (period) => {
    reads += 1;
    return countsByDay(period);
  };
  return { ...server, reads: () => reads };
}

test("without the setting there is nothing at the address", async () => {
  const { client } = await startPanelServer();
  for (const path of ["/statystyki", "/statystyki/json", "/statystyki/csv?tabela=powiaty"])
    expect([path, (await client().get(path)).status]).toEqual([path, 404]);
});

test("no count from 0 to 4 is shown, and every other one is a multiple of ten", async () => {
  const { client } = await start();
  const { text } = await client().get(`/statystyki/json?${quarter}`);
  const { tables } = JSON.parse(text) as {
    tables: { id: string; columns: { id: string }[]; rows: unknown[][] }[];
  };
  const cells = tables.flatMap(({ columns, rows }) =>
    rows.flatMap((row) => row.filter((_, index) => !/^(median|p90)$/.test(columns[index]?.id ?? ""))),
  );
  const numbers = cells.filter((cell) => typeof cell === "number");
  expect(numbers.length).toBeGreaterThan(40);
  expect(numbers.filter((number) => number % 10 !== 0)).toEqual([]);
  expect(cells.filter((cell) => cell === "<5").length).toBeGreaterThan(20);
});

test("charts, descriptions and tables of the page hold the protected figures alone", async () => {
  const { client } = await start();
  const { text } = await client().get(`/statystyki?${quarter}`);
  const figures = [
    ...text.matchAll(/<td class="figure">([^<]+)</g),
    ...text.matchAll(/<rect [^>]+><title>[^<]+ (\d+)</g),
    ...text.matchAll(/<text class="figure"[^>]+>([^<]+)</g),
  ].map(([, figure = ""]) => figure.replace(/\s/g, ""));
  const times = /<section class="figures" id="pierwszy-kontakt">.*?<\/section>/s.exec(text)?.[0] ?? "";
  const waiting = [...times.matchAll(/<td class="figure">([^<]+)</g)].map(([, figure = ""]) => figure);
  const wrong = figures.filter((figure) => /^\d+$/.test(figure) && Number(figure) % 10 !== 0);
  expect(wrong.filter((figure) => !waiting.includes(figure))).toEqual([]);
  expect(text).toContain("mniej niż 5");
});

test("a quarter is computed once an hour, however many come for it", async () => {
  const server = await start(20);
  const client = server.client();
  await Promise.all(Array.from({ length: 30 }, () => client.get(`/statystyki?${quarter}`)));
  await client.get(`/statystyki/json?${quarter}`);
  await client.get(`/statystyki/csv?${quarter}&tabela=powiaty`);
  expect(server.reads()).toBe(1);
  server.advance(hourMs);
  await client.get(`/statystyki?${quarter}`);
  expect(server.reads()).toBe(2);
});

test("only the last eight finished quarters can be asked for", async () => {
  const server = await start(20);
  const client = server.client();
  for (const wrong of ["2026-5", "2015-1", "2099-1", "x", "2026-03", ""])
    expect([wrong, (await client.get(`/statystyki?kwartal=${wrong}`)).status]).toEqual([wrong, 404]);
  expect(server.reads()).toBe(0);
});

test("the page may be kept by caches, and its policy lets no script in", async () => {
  const { client } = await start(20);
  const { status, headers, text } = await client().get("/statystyki");
  expect(status).toBe(200);
  expect(headers.get("cache-control")).toBe("public, max-age=3600");
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(headers.get("x-robots-tag")).toBeNull();
  expect(text).not.toMatch(/<script|csrf/);
});
