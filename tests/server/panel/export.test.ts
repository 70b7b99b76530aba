import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { exampleRequest } from "../../requests/example-request.ts";
import { numberOf, panelRequests } from "../../support/panel-requests.ts";
import { ANNA, startPanelServer } from "../../support/start-panel-server.ts";
import { submitRequests } from "../../support/submit-requests.ts";

const year = { od: "2026-01-01", do: "2026-12-31" };

async function startWithRequests(count = 3) {
  const server = await startPanelServer();
  await submitRequests(server.store, panelRequests(count));
  const anna = await server.signIn(ANNA);
  await anna.get("/panel/eksport");
  const send = (fields: Record<string, string>) =>
    anna.post("/panel/eksport", { ...year, plik: "csv", dane: "z", ...fields });
  return { server, anna, send };
}

describe("an export", () => {
  test("as CSV opens in a Polish Excel: mark, semicolons, no cell that is a formula", async () => {
    const { server, send } = await startWithRequests();
    const fields = [
      {
        id: "nazwa",
        label: "Nazwa",
        text: '=HYPERLINK("http://evil.example.org";"kliknij")',
        personal: false,
      },
    ];
    await submitRequests(server.store, [exampleRequest({ draftId: "formula", fields })]);
    const { bytes, text, headers } = await send({});
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toBe(
      'attachment; filename="zgloszenia-2026-01-01-2026-12-31.csv"',
    );
    expect(text.split("\r\n")[0]).toMatch(/^\uFEFFNumer;Wysłane;Status;.*;Nazwa;/);
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example.org"";""kliknij"")"`);
    expect(text).toContain("500 000 002, osoba2@example.org");
  });

  test("as XLSX is read by another program, cell for cell the same as the CSV", async () => {
    const { server, send } = await startWithRequests();
    const text = `1 < 2 & "3" > '2' \u0000\u0007]]> zażółć\n=1+1`;
    await submitRequests(server.store, [
      exampleRequest({ draftId: "odd", fields: [{ id: "nazwa", label: "Nazwa", text, personal: false }] }),
    ]);
    const { bytes, headers } = await send({ plik: "xlsx" });
    expect(headers.get("content-disposition")).toContain(".xlsx");
    const rows = await readSheet(bytes, "Zgłoszenia", { trim: false });
    const [titles = []] = rows;
    const column = (title: string) => rows.map((row) => row[titles.indexOf(title)]);
    expect(column("Numer")).toContain(numberOf(1));
    expect(column("Nazwa")).toContain(`1 < 2 & "3" > '2' ]]> zażółć\n=1+1`);
    expect(column("Kontakt")).toContain("500 000 001, osoba1@example.org");
  });

  test.each(["csv", "xlsx"])(
    "without personal data has none, nor what people wrote themselves (%s)",
    async (plik) => {
      const { send } = await startWithRequests();
      const { bytes, text } = await send({ plik, dane: "bez" });
      const all = plik === "csv" ? text : JSON.stringify(await readSheet(bytes));
      expect(all).toContain(numberOf(1));
      expect(all).toContain("Mińsk Mazowiecki");
      expect(all).not.toMatch(/500 000|osoba1|Kowalska|świetlicę|Fundacja Przykład/);
    },
  );

  test("has the requests of the days asked for, the last one to its end in Polish time", async () => {
    const { server, send } = await startWithRequests(0);
    const instants = [
      "2026-03-28T22:59:59Z",
      "2026-03-28T23:00:00Z",
      "2026-03-29T21:59:59Z",
      "2026-03-29T22:00:00Z",
    ];
    await submitRequests(
      server.store,
      instants.map((at, index) =>
        exampleRequest({ number: numberOf(index), draftId: at, createdAt: new Date(at) }),
      ),
    );
    // The night in which the clocks go forward.
    const { text } = await send({ od: "2026-03-29", do: "2026-03-29" });
    expect([0, 1, 2, 3].map((index) => text.includes(numberOf(index)))).toEqual([false, true, true, false]);
  });

  test.each<Record<string, string>>([
    { od: "2026-02-30" },
    { od: "" },
    { do: "x" },
    { od: "2026-12-31", do: "2026-01-01" },
    { od: "2026-01-01\r\nX-Evil: 1" },
  ])("of no real period (%j) is refused with a clear word", async (fields) => {
    const { send } = await startWithRequests(0);
    const { status, text, headers } = await send(fields);
    expect([status, headers.get("x-evil")]).toEqual([422, null]);
    expect(text).toContain("Podaj dwa dni");
  });

  test("is in the audit log with its period, kind and count", async () => {
    const { server, send } = await startWithRequests();
    await send({ plik: "xlsx" });
    const { entries } = await server.store.audit.list({ actor: null, subject: null, page: 1, pageSize: 1 });
    expect(entries[0]).toMatchObject({
      actor: ANNA.email,
      action: "exported",
      detail: "2026-01-01 – 2026-12-31, Arkusz XLSX, z danymi osobowymi, 3",
    });
  });
});
