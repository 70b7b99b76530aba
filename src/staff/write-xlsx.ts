import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { removeControls } from "../requests/remove-controls.ts";

/**
 * Rows as a workbook with one sheet, written while they are read (ECMA-376: a ZIP of XML files). Every cell is text in
 * place (`inlineStr`): nothing is taken for a formula, a number or a date, and no table of strings has to be kept.
 */
export function writeXlsx(rows: AsyncIterable<string[]>, sheetName: string): NodeJS.ReadableStream {
  const zip = new ZipFile();
  const add = (path: string, text: string) => zip.addBuffer(Buffer.from(declaration + text), path);
  add("[Content_Types].xml", contentTypes);
  add("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]]));
  add("xl/workbook.xml", workbook(sheetName));
  add(
    "xl/_rels/workbook.xml.rels",
    relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
  );
  add("xl/styles.xml", styles);
  const sheet = Readable.from(writeSheet(rows));
  // A store that fails breaks the file off, so that nobody takes half of it for the whole.
  sheet.once("error", (error) => zip.outputStream.emit("error", error));
  zip.addReadStream(sheet, "xl/worksheets/sheet1.xml");
  zip.end();
  return zip.outputStream;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes = `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`;

/** Style 1 is the bold one of the titles; Excel insists on two fills. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const rows = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${rows.join("")}</Relationships>`;
}

function workbook(sheetName: string): string {
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

async function* writeSheet(rows: AsyncIterable<string[]>): AsyncGenerator<string> {
  // The titles stay in sight.
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" defaultColWidth="24"/><sheetData>`;
  let number = 0;
  for await (const cells of rows) {
    number += 1;
    const style = number === 1 ? ' s="1"' : "";
    yield `<row r="${number}">${cells.map((text, column) => writeCell(text, `${letters(column)}${number}`, style)).join("")}</row>`;
  }
  yield "</sheetData></worksheet>";
}

function writeCell(text: string, address: string, style: string): string {
  return `<c r="${address}" t="inlineStr"${style}><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** Excel takes at most 32,767 characters in a cell, and XML neither control characters nor halves of letters. */
function escapeXml(text: string): string {
  return removeControls(text)
    .slice(0, 32_767)
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
