import type { RequestAction } from "./life-cycle.ts";
import type { OutboxState } from "./outbox/notice.ts";
import type { Acted, StoredRequest } from "./request-store.ts";

/** For how long a link works, from the moment its mail has gone. */
export const linkDays = 8;

/**
 * A partner without an account: the link of a mail opens one request, for the partner it was forwarded to, as long as
 * it stays with that partner. The token is the whole secret; it is kept as a hash only.
 */
export interface PartnerLinks {
  /**
   * Undefined for a link that is unknown, expired or revoked: the three look alike. The request stays as it is; that
   * it was looked at stands in the audit log before it is shown.
   */
  open(token: string, now: Date): Promise<OpenedLink | undefined>;
  /** What was done stands in the audit log, too. */
  act(token: string, action: PartnerAction, now: Date): Promise<Acted>;
  /** All links to a request that there have been, newest first. */
  list(number: string): Promise<PartnerLink[]>;
  /** Ends all links to a request; how many were open. */
  revoke(number: string, now: Date): Promise<number>;
  /** Writes another mail with a fresh link to the partner that has the request now; false where none has. */
  sendAnew(number: string, now: Date): Promise<boolean>;
}

/** A link as staff see it: without its token. */
export type PartnerLink = {
  partner: string;
  createdAt: Date;
  /** What became of the mail with it; it went at `sentAt`. */
  mail: OutboxState;
  sentAt: Date | null;
  expiresAt: Date;
  /** When the request was last looked at by it. */
  openedAt: Date | null;
  revokedAt: Date | null;
};

/** What can be done by a link. */
export type PartnerAction = Extract<
  RequestAction,
  { kind: "accept" | "decline" | "contact" | "close" | "note" }
>;

/** What the link shows: the request while it is with the partner, else only that it is not any more. */
export type OpenedLink =
  | { kind: "open"; stored: StoredRequest; partner: string; expiresAt: Date }
  | { kind: "declined" | "recalled" | "closed"; number: string };
