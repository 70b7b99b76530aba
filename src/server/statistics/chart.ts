import {
  type ColumnId,
  counted,
  type StatisticsTable,
  type TableId,
} from "../../staff/statistics/statistics-table.ts";
import { nameCell } from "./name-cell.ts";
import type { CellNames } from "./statistics-parts.ts";

/** One bar: what stands in each of its parts. Null: hidden. */
export type Bar = { name: string; counts: readonly (number | null)[] };

/** A picture of a table. `weeks` stand side by side, other bars one below the other. */
export type Chart = {
  kind: "weeks" | "bars";
  title: string;
  parts: readonly string[];
  bars: readonly Bar[];
  /** Rows of the table that got no bar. */
  left: number;
};

const drawn: Partial<Record<TableId, { kind: Chart["kind"]; parts: readonly ColumnId[] }>> = {
  "pytania-w-tygodniach": { kind: "weeks", parts: ["answered", "offered", "refused"] },
  "pytania-wedlug-tematow": { kind: "bars", parts: ["answered", "offered", "refused"] },
  "rozpoczete-zgloszenia": { kind: "bars", parts: ["finished", "left"] },
  kroki: { kind: "bars", parts: ["left-webchat", "left-teams", "left-messenger"] },
  "pierwszy-kontakt": { kind: "bars", parts: ["contacted", "waiting"] },
  przyjecia: { kind: "bars", parts: ["within-3", "within-5", "later", "not-yet", "never"] },
  powiaty: { kind: "bars", parts: ["requests"] },
  "formy-wsparcia": { kind: "bars", parts: ["requests"] },
  "bez-potwierdzonego-partnera": { kind: "bars", parts: ["requests"] },
};

/** More bars than this are too many to compare. */
const mostBars = 20;

/** The chart of a table; undefined for one that is a list, or has no rows. */
export function chartOf(table: StatisticsTable, parts: CellNames): Chart | undefined {
  const plan = drawn[table.id];
  if (!plan || table.rows.length === 0) return undefined;
  const places = plan.parts.map((id) => table.columns.indexOf(id));
  const bars = table.rows.map(([first, ...rest]): Bar => {
    const cells = [first, ...rest];
    return {
      name: nameCell(first ?? counted(0), parts),
      counts: places.map((place) => {
        const cell = cells[place];
        return cell?.kind === "count" ? cell.count : null;
      }),
    };
  });
  const shown = plan.kind === "weeks" ? bars : bars.filter(isSeen);
  const most = plan.kind === "weeks" ? shown.length : mostBars;
  return {
    kind: plan.kind,
    title: parts.texts.tables[table.id].title,
    parts: plan.parts.map((id) => parts.texts.columns[id]),
    bars: table.id === "kroki" ? longest(shown, most) : shown.slice(0, most),
    left: Math.max(0, shown.length - most),
  };
}

/** A bar without length says nothing, unless its one count is hidden: that is told in its place. */
function isSeen(bar: Bar): boolean {
  return totalOf(bar) > 0 || (bar.counts.length === 1 && bar.counts[0] === null);
}

/** The longest bars, still in the order of the table. */
function longest(bars: readonly Bar[], most: number): Bar[] {
  const chosen = new Set([...bars].sort((one, other) => totalOf(other) - totalOf(one)).slice(0, most));
  return bars.filter((bar) => chosen.has(bar));
}

/** What is hidden counts as nothing. */
export function totalOf({ counts }: Bar): number {
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
