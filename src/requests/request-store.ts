import type { RequestEvent, SupportRequest } from "./support-request.ts";

/** Requests as staff read them. Writing happens inside a turn (see conversation/conversation-store.ts). */
export interface RequestStore {
  /** Newest first. */
  list(): Promise<SupportRequest[]>;
  find(number: string): Promise<{ request: SupportRequest; history: RequestEvent[] } | undefined>;
}
