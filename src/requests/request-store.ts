import type { Wish } from "./decide-move.ts";
import type { Refusal } from "./refusal.ts";
import type { RequestEvent, RequestStatus, SupportRequest } from "./support-request.ts";

/** A request with everything that happened to it, oldest first. */
export type StoredRequest = { request: SupportRequest; history: RequestEvent[] };

/**
 * Requests as staff read and move them. They come in inside a turn (see conversation/conversation-store.ts); what
 * happens to them later goes through `act`, one transaction for the record, its history and its outbox entries.
 */
export interface RequestStore {
  /** Newest first, all of them. */
  list(): Promise<SupportRequest[]>;
  find(number: string): Promise<StoredRequest | undefined>;
  /** A page of the requests that fit, newest first; `total` counts all that fit. */
  search(filter: RequestFilter, page: { limit: number; offset: number }): Promise<FoundRequests>;
  /** How many of the requests that fit have each status; a status that none has is missing. */
  countByStatus(filter: RequestFilter): Promise<Partial<Record<RequestStatus, number>>>;
  /** All that fit, newest first, read in small portions: for exports of any size. */
  each(filter: RequestFilter): AsyncIterable<SupportRequest>;
  /** Decides and applies as compare-and-set: of two at once, one gets "done" and the other is told who has it. */
  act(number: string, wish: Wish): Promise<Acted>;
}

/** Everything that is given must fit. Instants: `from` inclusive, `before` exclusive. */
export type RequestFilter = {
  statuses?: readonly RequestStatus[];
  /** Id of the coordinator who has it; null for those that nobody has. */
  handledBy?: string | null;
  /** Id of the partner it was forwarded to: what a partner may see. */
  partner?: string;
  powiat?: string;
  applicant?: string;
  channel?: string;
  /** A choice of the step "formy-wsparcia". */
  need?: string;
  createdFrom?: Date;
  createdBefore?: Date;
  /** Of the last move. */
  changedBefore?: Date;
  numbers?: readonly string[];
};

export type FoundRequests = { requests: SupportRequest[]; total: number };

export type Acted =
  | { kind: "done"; request: SupportRequest }
  | { kind: "already"; request: SupportRequest }
  | Refusal;
