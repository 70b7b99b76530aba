import type { CountedThing } from "../../requests/counted.ts";
import type { CountRow, StatisticsPeriod } from "./statistics-store.ts";
import { type Cell, counted, type StatisticsTable } from "./statistics-table.ts";
import { weekOf, weeksBetween } from "./week-of.ts";

type DayCount = CountRow & { day: string };

const outcomes = ["question-answered", "question-offered", "question-refused"] as const;
const columns = ["answered", "offered", "refused"] as const;

/** Questions by week, by topic, and by both. `topic`: the weeks show that topic alone. */
export function questionTables(
  counts: readonly DayCount[],
  { period, topic }: { period: StatisticsPeriod; topic: string | null },
): StatisticsTable[] {
  const questions = counts.filter(({ what }) => isOutcome(what));
  const shown = topic === null ? questions : questions.filter(({ about }) => about === topic);
  return [
    {
      id: "pytania-w-tygodniach",
      columns: ["week", ...columns],
      rows: weeksBetween(period.firstDay, period.lastDay).map((monday) => [
        { kind: "week", monday },
        ...sums(shown.filter(({ day }) => weekOf(day) === monday)),
      ]),
    },
    { id: "pytania-wedlug-tematow", columns: ["topic", ...columns], rows: byTopic(questions) },
    { id: "pytania-tematy-tygodnie", columns: ["week", "topic", ...columns], rows: byBoth(questions) },
  ];
}

function isOutcome(what: CountedThing): boolean {
  return outcomes.some((outcome) => outcome === what);
}

function sums(counts: readonly CountRow[]): Cell[] {
  return outcomes.map((outcome) =>
    counted(counts.reduce((sum, { what, count }) => (what === outcome ? sum + count : sum), 0)),
  );
}

/** The most frequent topic first. */
function byTopic(questions: readonly CountRow[]): Cell[][] {
  const total = (rows: readonly CountRow[]) => rows.reduce((sum, { count }) => sum + count, 0);
  return [...Map.groupBy(questions, ({ about }) => about)]
    .sort(([, one], [, other]) => total(other) - total(one))
    .map(([id, rows]): Cell[] => [{ kind: "topic", id }, ...sums(rows)]);
}

function byBoth(questions: readonly DayCount[]): Cell[][] {
  return [...Map.groupBy(questions, ({ day }) => weekOf(day))]
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([monday, rows]) => byTopic(rows).map((cells): Cell[] => [{ kind: "week", monday }, ...cells]));
}
