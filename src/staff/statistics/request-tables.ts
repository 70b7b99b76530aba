import { closedStatuses } from "../../requests/life-cycle.ts";
import type { RequestFacts } from "./statistics-store.ts";
import { type Cell, counted, type StatisticsTable } from "./statistics-table.ts";
import type { WorkingDaysBetween } from "./working-days-between.ts";

/** How long people waited, and what they asked for. A request with several needs counts with each of them. */
export function requestTables(
  requests: readonly RequestFacts[],
  workingDays: WorkingDaysBetween,
): StatisticsTable[] {
  const partners = [...Map.groupBy(requests, ({ partner }) => partner)].sort(([one], [other]) =>
    (one ?? "").localeCompare(other ?? ""),
  );
  const byPartner = (cells: (some: readonly RequestFacts[]) => Cell[]): Cell[][] => [
    [{ kind: "all" }, ...cells(requests)],
    ...partners.map(([id, some]): Cell[] => [{ kind: "partner", id }, ...cells(some)]),
  ];
  return [
    {
      id: "pierwszy-kontakt",
      columns: ["partner", "sent", "contacted", "waiting", "median", "p90"],
      rows: byPartner((some) => contactCells(some, workingDays)),
    },
    {
      id: "przyjecia",
      columns: ["partner", "sent", "within-3", "within-5", "later", "not-yet", "never"],
      rows: byPartner((some) => acceptanceCells(some, workingDays)),
    },
    { id: "powiaty", columns: ["powiat", "requests"], rows: byPowiat(requests) },
    { id: "formy-wsparcia", columns: ["need", "requests"], rows: byNeed(requests) },
    {
      id: "powiat-forma-partner",
      columns: ["powiat", "need", "partner", "requests"],
      rows: byAll(requests),
    },
  ];
}

function contactCells(requests: readonly RequestFacts[], workingDays: WorkingDaysBetween): Cell[] {
  const days = requests
    .flatMap(({ createdAt, contactedAt }) => (contactedAt ? [workingDays(createdAt, contactedAt)] : []))
    .sort((one, other) => one - other);
  const waiting = requests.filter(({ contactedAt, status }) => !contactedAt && !isClosed(status)).length;
  return [
    counted(requests.length),
    counted(days.length),
    counted(waiting),
    { kind: "days", days: quantile(days, 0.5), of: days.length },
    { kind: "days", days: quantile(days, 0.9), of: days.length },
  ];
}

/** The smallest value that at least this share of all does not exceed. */
function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null;
}

/** Each request in one of: up to 3 working days, 4 or 5, more, not yet, and closed without. */
function acceptanceCells(requests: readonly RequestFacts[], workingDays: WorkingDaysBetween): Cell[] {
  const counts = { soon: 0, inTime: 0, later: 0, open: 0, never: 0 };
  for (const { createdAt, acceptedAt, status } of requests) {
    if (acceptedAt === null) counts[isClosed(status) ? "never" : "open"] += 1;
    else {
      const days = workingDays(createdAt, acceptedAt);
      counts[days <= 3 ? "soon" : days <= 5 ? "inTime" : "later"] += 1;
    }
  }
  return [requests.length, ...Object.values(counts)].map(counted);
}

function isClosed(status: RequestFacts["status"]): boolean {
  return closedStatuses.includes(status);
}

function byPowiat(requests: readonly RequestFacts[]): Cell[][] {
  return sorted(Map.groupBy(requests, ({ powiat }) => powiat)).map(([id, some]) => [
    { kind: "powiat", id },
    counted(some.length),
  ]);
}

function byNeed(requests: readonly RequestFacts[]): Cell[][] {
  const each = requests.flatMap(({ needs }) => needsOf(needs));
  return sorted(Map.groupBy(each, (need) => need)).map(([id, some]) => [
    { kind: "need", id },
    counted(some.length),
  ]);
}

function byAll(requests: readonly RequestFacts[]): Cell[][] {
  const each = requests.flatMap(({ powiat, partner, needs }) =>
    needsOf(needs).map((need) => ({ powiat, need, partner })),
  );
  return sorted(Map.groupBy(each, (one) => JSON.stringify(one))).flatMap(([, some]) => {
    const [first] = some;
    if (!first) return [];
    const { powiat, need, partner } = first;
    return [
      [
        { kind: "powiat", id: powiat },
        { kind: "need", id: need },
        { kind: "partner", id: partner },
        counted(some.length),
      ],
    ];
  });
}

/** A request without an answer to the question counts once, under "none". */
function needsOf(needs: readonly string[]): readonly (string | null)[] {
  return needs.length === 0 ? [null] : needs;
}

/** The most frequent first. */
function sorted<K, V>(groups: Map<K, V[]>): [K, V[]][] {
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}
