import type { CountedThing } from "../../requests/counted.ts";
import type { RequestStatus } from "../../requests/support-request.ts";

/** Whole days in Polish time, and the same as instants: `from` inclusive, `before` exclusive. */
export type StatisticsPeriod = { firstDay: string; lastDay: string; from: Date; before: Date };

/** What a request adds to the statistics: nothing that the erasure of its personal data takes away. */
export type RequestFacts = {
  createdAt: Date;
  powiat: string | null;
  /** Who has it, before that whom the table named. */
  partner: string | null;
  /** Choices of the step "formy-wsparcia". */
  needs: readonly string[];
  status: RequestStatus;
  /** When a partner first accepted it, or somebody first reached the person. */
  acceptedAt: Date | null;
  contactedAt: Date | null;
};

export type CountRow = { what: CountedThing; about: string | null; count: number };

export interface StatisticsStore {
  countsByDay(period: StatisticsPeriod): Promise<(CountRow & { day: string })[]>;
  countsByChannel(period: StatisticsPeriod): Promise<(CountRow & { channel: string })[]>;
  /** Requests sent in the period; with `partner`, those that are with that partner. Read in small portions. */
  requests(period: StatisticsPeriod, partner: string | null): AsyncIterable<RequestFacts>;
}
