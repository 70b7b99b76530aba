import type { CountedThing } from "../../requests/counted.ts";
import type { CountRow } from "./statistics-store.ts";
import { type Cell, counted, type StatisticsTable } from "./statistics-table.ts";

type ChannelCount = CountRow & { channel: string };

const channels = ["webchat", "teams", "messenger"] as const;

/** Drafts begun, sent and left by channel, and the steps at which they were left. `steps`: ids in the dialog's order. */
export function intakeTables(counts: readonly ChannelCount[], steps: readonly string[]): StatisticsTable[] {
  return [
    {
      id: "rozpoczete-zgloszenia",
      columns: ["channel", "started", "finished", "left"],
      rows: channels.map((channel): Cell[] => {
        const own = counts.filter((row) => row.channel === channel);
        return [{ kind: "channel", id: channel }, ...ends.map((what) => counted(sum(own, what)))];
      }),
    },
    {
      id: "kroki",
      columns: ["step", "reached", "left-webchat", "left-teams", "left-messenger"],
      rows: inOrder(counts, steps).map((step) => stepRow(counts, step)),
    },
  ];
}

const ends = ["intake-started", "intake-finished", "intake-left"] as const;

function sum(counts: readonly CountRow[], thing: CountedThing): number {
  return counts.reduce((total, { what, count }) => (what === thing ? total + count : total), 0);
}

/** Steps that were reached or left, in the order of the dialog; those that it no longer has come last. */
function inOrder(counts: readonly ChannelCount[], steps: readonly string[]): (string | null)[] {
  const found = new Set(
    counts.flatMap(({ what, about }) => (what === "intake-step" || what === "intake-left" ? [about] : [])),
  );
  const known = steps.filter((step) => found.has(step));
  return [...known, ...[...found].filter((step) => step === null || !steps.includes(step))];
}

function stepRow(counts: readonly ChannelCount[], step: string | null): Cell[] {
  const here = counts.filter(({ about }) => about === step);
  const left = channels.map((channel) =>
    counted(
      sum(
        here.filter((row) => row.channel === channel),
        "intake-left",
      ),
    ),
  );
  return [{ kind: "step", id: step }, counted(sum(here, "intake-step")), ...left];
}
