import fc from "fast-check";
import { expect, test } from "vitest";
import { exportCsv } from "../../src/requests/export-csv.ts";
import { loadStaffTexts } from "../../src/requests/load-staff-texts.ts";
import type { RequestField, SupportRequest } from "../../src/requests/support-request.ts";
import { exampleRequest } from "./example-request.ts";

const texts = loadStaffTexts("dialogs/staff.yaml");

const field = (id: string, text: string, label = id): RequestField => ({ id, label, text, personal: false });

const withFields = (...fields: RequestField[]): SupportRequest => exampleRequest({ fields });

/** A strict reader of the format (RFC 4180 with ";"): rows of cells. */
function readCsv(csv: string): string[][] {
  expect(csv.startsWith("\uFEFF")).toBe(true);
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^";\r\n]*)(;|\r\n)/y;
  cell.lastIndex = 1;
  while (cell.lastIndex < csv.length) {
    const match = cell.exec(csv);
    if (!match) throw new Error(`not CSV: ${csv}`);
    const [, text = "", end] = match;
    rows.at(-1)?.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

test("writes the record, then the answers, under Polish titles", () => {
  const [header, row] = readCsv(exportCsv([exampleRequest()], texts));
  expect(header).toEqual([
    ...["Numer", "Wysłane", "Status", "Rodzaj zgłaszającego", "Powiat", "Subregion", "Partner"],
    ...["Przypisanie partnera", "Przekazane do", "Kanał", "Informacja o danych"],
    ...["Kto się zgłasza", "Czego potrzebujecie", "Osoba do kontaktu", "Kontakt"],
  ]);
  expect(row).toEqual([
    ...[
      "ZG-7K3M-Q9TD",
      "2026-11-24 09:15",
      "nowe",
      "grupa nieformalna",
      "miński",
      "warszawsko-wschodni",
      "FRSO",
    ],
    ...["robocze", "", "czat na stronie", "wersja 1, potwierdzona 2026-11-24 09:10"],
    ...[
      "grupa nieformalna",
      "Chcemy otworzyć świetlicę.",
      "Osoba Przykładowa",
      "500 000 000, osoba@example.org",
    ],
  ]);
});

test("has a column for every field of any request, and leaves it empty elsewhere", () => {
  const csv = exportCsv([withFields(field("a", "1"), field("b", "2")), withFields(field("c", "3"))], texts);
  const rows = readCsv(csv).map((row) => row.slice(-3));
  expect(rows).toEqual([
    ["a", "b", "c"],
    ["1", "2", ""],
    ["", "", "3"],
  ]);
});

test("tells two fields with one title apart", () => {
  const csv = exportCsv([withFields(field("nazwa", "x", "Nazwa"), field("nazwa-jst", "y", "Nazwa"))], texts);
  expect(readCsv(csv)[0]?.slice(-2)).toEqual(["Nazwa (nazwa)", "Nazwa (nazwa-jst)"]);
  const place = exportCsv([withFields(field("miejsce", "x", "Powiat"))], texts);
  expect(readCsv(place)[0]?.at(-1)).toBe("Powiat (miejsce)");
});

test("without requests there are titles only", () => {
  expect(readCsv(exportCsv([], texts))).toHaveLength(1);
});

const cellOf = (text: string) => readCsv(exportCsv([withFields(field("opis", text))], texts))[1]?.at(-1);

test.each([
  "=HYPERLINK(1)",
  "+48 500 000 000",
  "-1+2",
  "@SUM(A1)",
  "  =1+1",
  "\n=1+1",
  "＝1+1",
  "\u00a0=1+1",
])("a spreadsheet takes %j for text", (text) => {
  expect(cellOf(text)).toBe(`'${text}`);
});

test.each([
  ["\t=1+1", "' =1+1"],
  ["\r=1+1", "'\n=1+1"],
  ["\u202e=1+1", "'=1+1"],
  ["\u0000=1+1", "'=1+1"],
])("also %j, which hides what it is", (text, cell) => {
  expect(cellOf(text)).toBe(cell);
});

test("keeps the zeros of register numbers, and leaves other text alone", () => {
  expect(cellOf("0000153951")).toBe("'0000153951");
  expect(cellOf("5252248481")).toBe("5252248481");
  expect(cellOf("12 osób")).toBe("12 osób");
  expect(cellOf("spółka; „non profit”")).toBe("spółka; „non profit”");
});

test("any text stays in its cell, and no cell begins like a formula", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "binary", maxLength: 40 }), { minLength: 1, maxLength: 4 }),
      (cells) => {
        const request = withFields(...cells.map((text, index) => field(`f${index}`, text)));
        const rows = readCsv(exportCsv([request, exampleRequest()], texts));
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        expect(rows).toHaveLength(3);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      },
    ),
    { numRuns: 500 },
  );
});
