import type { EventDetail, EventKind } from "../support-request.ts";

/**
 * The outbox: what somebody has to be told is written down in the transaction that gave the cause, and delivered
 * later, as often as it takes. An entry holds no text and no address: both are made when it is delivered, from the
 * request as it stands then, so that erased data is told to nobody.
 */
export type Audience =
  /** The coordinators of the programme. */
  | { kind: "staff" }
  /** The coordinator who has the request; where nobody has, all on the staff list. */
  | { kind: "coordinator" }
  /** Whoever looks after the assistant itself. */
  | { kind: "alarm" }
  | { kind: "partner"; partner: string }
  /** The channel of Teams in which staff work: gets a card that shows how the request stands. */
  | { kind: "team" }
  /** The one who sent the request. */
  | { kind: "person" };

/** Reminders of a request that waits: for a coordinator, for the next partner, for its partner, for its coordinator. */
export const reminderAbouts = ["not-taken", "not-placed", "not-accepted", "not-forwarded"] as const;

export type ReminderAbout = (typeof reminderAbouts)[number];

/** "recalled": the request went from this partner to another one. "nobody-told": a new one reached no one. */
export type NoticeAbout = EventKind | "recalled" | "nobody-told" | ReminderAbout;

export function isReminder(about: NoticeAbout): about is ReminderAbout {
  return reminderAbouts.some((one) => one === about);
}

/** What is to be told to whom. A chat that cannot be reached any more becomes an e-mail where there is an address. */
export type Notice = {
  about: NoticeAbout;
  audience: Audience;
  route: "mail" | "chat" | "card";
  detail: EventDetail | null;
};

export type OutboxEntry = Notice & {
  id: string;
  number: string;
  createdAt: Date;
  dueAt: Date;
  /** How often delivery has failed. */
  attempts: number;
  state: OutboxState;
  /** What the last try failed of, in a word of ours or of SMTP: "ECONNECTION", "450"; null before. */
  failure: string | null;
  /** Addresses among several that have got it already. */
  told: readonly string[];
  /** Token of the partner's link while the mail with it waits. */
  secret: string | null;
};

export const outboxStates = [
  "waiting",
  "sent",
  /** Given up: the dead letters of `npm run outbox -- list`. */
  "dead",
  /** Pointless by the time it was due: the data was erased, or the request is with another partner. */
  "cancelled",
] as const;

export type OutboxState = (typeof outboxStates)[number];

/** "staff", "partner:fise": as stored, and as orders of mails are kept. */
export function audienceId(audience: Audience): string {
  return audience.kind === "partner" ? `partner:${audience.partner}` : audience.kind;
}
