import { removeControls } from "./remove-controls.ts";

/** Stands first in a CSV file: Excel takes it for UTF-8. */
export const byteOrderMark = "\uFEFF";

/** One line of CSV as a Polish Excel opens it on a double click: ";" and CRLF; no cell is a formula. */
export function writeCsvRow(cells: readonly string[]): string {
  return `${cells.map(writeCell).join(";")}\r\n`;
}

function writeCell(text: string): string {
  const clean = removeControls(text);
  const safe = wouldBeChanged.test(clean) ? `'${clean}` : clean;
  return /[";\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Cells that a spreadsheet would not take for text get an apostrophe: formulas ("=HYPERLINK(…)", also after spaces
 * and in full-width signs), and numbers that lose their zeros (KRS "0000123456").
 */
const wouldBeChanged = /^\s*[=+\-@＝＋－＠]|^0\d+$/;
