import type { RequestEvent, SupportRequest } from "./support-request.ts";

/** A request with everything that happened to it, oldest first. */
export type StoredRequest = { request: SupportRequest; history: RequestEvent[] };

/** Requests as staff read them. Writing happens inside a turn (see conversation/conversation-store.ts). */
export interface RequestStore {
  /** Newest first. */
  list(): Promise<SupportRequest[]>;
  find(number: string): Promise<StoredRequest | undefined>;
}
