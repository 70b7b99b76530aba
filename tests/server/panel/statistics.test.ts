import { expect, test } from "vitest";
import { countYear } from "../../staff/statistics/count-year.ts";
import { planted, simulateRequests } from "../../staff/statistics/simulate-requests.ts";
import { ANNA, FILIP, startPanelServer } from "../../support/start-panel-server.ts";

const period = "od=2026-01-01&do=2026-12-31";

async function start(options: Parameters<typeof startPanelServer>[0] = {}) {
  const server = await startPanelServer(options);
  await simulateRequests(server.store, 60);
  await countYear(server.store, 73);
  return server;
}

type JsonTables = {
  period: unknown;
  tables: { id: string; columns: { id: string }[]; rows: (number | string | null | { name: string })[][] }[];
};

test("the page, the JSON and the CSV say the same", async () => {
  const server = await start();
  const anna = await server.signIn(ANNA);
  const { text, headers } = await anna.get(`/panel/statystyki/json?${period}`);
  expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
  const json = JSON.parse(text) as JsonTables;
  expect(json.period).toEqual({ from: "2026-01-01", until: "2026-12-31" });
  const page = (await anna.get(`/panel/statystyki?${period}`)).text;
  for (const { id, columns, rows } of json.tables) {
    const csv = await anna.get(`/panel/statystyki/csv?${period}&tabela=${id}`);
    expect(csv.headers.get("content-disposition")).toBe(
      `attachment; filename="${id}-2026-01-01-2026-12-31.csv"`,
    );
    expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const lines = csv.text.trimEnd().split("\r\n");
    expect(lines[0]?.split(";")).toHaveLength(columns.length);
    expect(lines.slice(1)).toEqual(
      rows.map((row) =>
        row.map((cell) => (typeof cell === "object" ? (cell?.name ?? "") : String(cell))).join(";"),
      ),
    );
    if (id !== "pytania-tematy-tygodnie") expect(page).toContain(`id="${id}"`);
  }
  const powiaty = json.tables.find(({ id }) => id === "powiaty")?.rows ?? [];
  expect(powiaty.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(60);
}, 60_000);

test("names of content that begin like a formula are text in a spreadsheet", async () => {
  const server = await start();
  const { statistics } = server.panel;
  Object.assign(statistics, { names: { ...statistics.names, need: () => "=HYPERLINK(1)" } });
  const anna = await server.signIn(ANNA);
  const { text } = await anna.get(`/panel/statystyki/csv?${period}&tabela=formy-wsparcia`);
  expect(text).toContain("\r\n'=HYPERLINK(1);");
});

test("nothing personal is on any page or in any file", async () => {
  const server = await start({ publicStatistics: true });
  const anna = await server.signIn(ANNA);
  const paths = [
    `/panel/statystyki?${period}`,
    `/panel/statystyki/json?${period}`,
    `/panel/statystyki/csv?${period}&tabela=powiat-forma-partner`,
    "/statystyki",
    "/statystyki/json",
  ];
  for (const path of paths) {
    const { status, text } = await anna.get(path);
    expect([path, status]).toEqual([path, 200]);
    for (const secret of [...planted, "ZG-"]) expect([path, text.includes(secret)]).toEqual([path, false]);
  }
});

test("days that make no period are told kindly, and files of them are refused", async () => {
  const server = await startPanelServer();
  const anna = await server.signIn(ANNA);
  for (const wrong of [
    "od=2026-12-31&do=2026-01-01",
    "od=2026-02-30&do=2026-03-01",
    "od=&do=",
    "od=1900-01-01&do=2026-01-01",
    "od=%22%3E%3Cscript%3E&do=2026-01-01",
  ]) {
    const page = await anna.get(`/panel/statystyki?${wrong}`);
    expect([wrong, page.status]).toEqual([wrong, 422]);
    expect(page.text).toContain("Podaj dwa dni, od wcześniejszego do późniejszego.");
    expect(page.text).not.toContain("<script>");
    expect((await anna.get(`/panel/statystyki/json?${wrong}`)).status).toBe(422);
  }
  expect((await anna.get(`/panel/statystyki/csv?${period}&tabela=inna`)).status).toBe(404);
});

test("an empty period is shown as such", async () => {
  const server = await startPanelServer();
  const anna = await server.signIn(ANNA);
  const { status, text } = await anna.get("/panel/statystyki?od=2026-01-01&do=2026-01-31");
  expect(status).toBe(200);
  expect(text).toContain("W tym okresie wysłano 0 zgłoszeń.");
  expect(text).toContain("W tym okresie nie ma żadnych danych.");
});

test("a partner gets the own requests in files, too", async () => {
  const server = await start();
  const filip = await server.signIn(FILIP);
  const { tables } = JSON.parse((await filip.get(`/panel/statystyki/json?${period}`)).text) as JsonTables;
  expect(tables.map(({ id }) => id)).not.toContain("pytania-w-tygodniach");
  const { total } = await server.store.requests.search({ partner: "fise" }, { limit: 1, offset: 0 });
  expect(tables.find(({ id }) => id === "przyjecia")?.rows[0]?.[1]).toBe(total);
  expect((await filip.get(`/panel/statystyki/csv?${period}&tabela=kroki`)).status).toBe(404);
});
