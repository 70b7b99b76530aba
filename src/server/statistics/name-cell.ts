import type { Cell } from "../../staff/statistics/statistics-table.ts";
import type { CellNames } from "./statistics-parts.ts";

/** A cell as people read it: "1 234", "23.11.2026", "mniej niż 5". A number of days that there is not is empty. */
export function nameCell(cell: Cell, { names, texts }: CellNames): string {
  switch (cell.kind) {
    case "topic":
    case "channel":
    case "step":
    case "partner":
    case "need":
      if (cell.id === null) return texts.none[cell.kind];
      return names[cell.kind](cell.id) ?? cell.id;
    case "powiat":
      return cell.id ?? texts.none.powiat;
    case "all":
      return texts.page.all;
    case "week":
      return formatDay(cell.monday);
    case "count":
      return numbers.format(cell.count);
    case "days":
      return cell.days === null ? "" : numbers.format(cell.days);
    case "hidden":
      return texts.page.hidden;
  }
}

/** "2026-11-23" → "23.11.2026". */
export function formatDay(day: string): string {
  return day.split("-").reverse().join(".");
}

const numbers = new Intl.NumberFormat("pl");
