/** A row of a table by column; every column of the header is there. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Rows of a tab-separated file with a header line; lines that start with "#" are comments. Throws when the header
 * isn't exactly `columns` or a row has another number of cells; the message names file and line.
 */
export function parseTable<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): Row<Column>[] {
  return parseCells(text, file, columns).map((cells) => {
    const row: Partial<Record<Column, string>> = {};
    for (const [at, column] of columns.entries()) {
      row[column] = cells[at] ?? "";
    }
    return row as Row<Column>;
  });
}

/** The same rows as cells, for the one table that is big. */
export function parseCells(text: string, file: string, columns: readonly string[]): string[][] {
  const rows: string[][] = [];
  let isHeader = true;
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) {
      continue;
    }
    const cells = line.split("\t");
    if (isHeader && cells.join() !== columns.join()) {
      throw new Error(`${file}:${index + 1}: expected the columns ${columns.join(", ")}`);
    }
    if (cells.length !== columns.length) {
      throw new Error(`${file}:${index + 1}: expected ${columns.length} cells, found ${cells.length}`);
    }
    if (!isHeader) {
      rows.push(cells);
    }
    isHeader = false;
  }
  return rows;
}
