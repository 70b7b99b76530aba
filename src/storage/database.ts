import type { Generated, Transaction } from "kysely";
import type { AvailabilityTables } from "./availability-tables.ts";
import type { StaffTables } from "./staff-tables.ts";
import type { SurveyTable } from "./survey-table.ts";

/**
 * Runs `work` in a transaction of its own, after all that was asked for before. There is one writer, so turns are
 * taken in the order in which they arrived.
 */
export type Write = <T>(work: (transaction: Transaction<Database>) => Promise<T>) => Promise<T>;

/**
 * The tables as the newest migration leaves them. Instants are ISO 8601 in UTC with milliseconds, as text: it sorts
 * by time and is the same in SQLite and PostgreSQL. JSON is text and is parsed when a row is read.
 */
export type Database = {
  conversations: ConversationTable;
  conversation_log: LogTable;
  requests: RequestTable;
  request_history: HistoryTable;
  unanswered_questions: QuestionTable;
  addresses: AddressTable;
  sent_activities: SentTable;
  outbox: OutboxTable;
  partner_links: LinkTable;
  reminders: ReminderTable;
  surveys: SurveyTable;
  arrivals: ArrivalTable;
  outgoing_messages: OutgoingTable;
  daily_counts: CountTable;
  reply_windows: { conversation_id: string; person: string; open_until: string };
} & StaffTables &
  AvailabilityTables;

type ConversationTable = {
  id: string;
  channel: string;
  resume_hash: string | null;
  created_at: string;
  last_activity_at: string;
  /** Memory as JSON. */
  memory: string;
  /** Sequence of the next log entry. It outlives erased entries: a client's watermark stays true. */
  next_sequence: number;
  /** The draft's last change; null where the memory holds no draft. */
  draft_changed_at: string | null;
  /** When a draft was deleted because its time was over; null once the person has been told. */
  draft_expired_at: string | null;
};

type LogTable = {
  conversation_id: string;
  sequence: number;
  client_id: string | null;
  payload: string;
};

export type RequestTable = {
  number: string;
  draft_id: string;
  status: string;
  created_at: string;
  channel: string;
  /** Not a reference: the request outlives its conversation. Empty once the personal data is erased. */
  conversation_id: string;
  dialog_id: string;
  dialog_version: number;
  notice_version: string;
  notice_confirmed_at: string;
  applicant: string;
  powiat: string | null;
  subregion: string | null;
  partner: string | null;
  assignment: string | null;
  handled_by: string | null;
  forwarded_to: string | null;
  /** Ids of partners as JSON. */
  declined_by: string;
  changed_at: string;
  /** Grows with every change: the compare of compare-and-set. */
  revision: number;
  /** RequestField[] as JSON. */
  fields: string;
  /** The answers as JSON. */
  answers: string;
};

/** Append only, but for the erasure of `detail`: see append-only.ts. */
export type HistoryTable = {
  number: string;
  /** 0, 1, 2 … within a request. */
  sequence: number;
  at: string;
  actor: string;
  kind: string;
  /** EventDetail as JSON; becomes null when the personal data of the request is erased. */
  detail: string | null;
};

/** Everything that editors should know of what people ask; named for the first kind that there was. */
type QuestionTable = {
  id: string;
  at: string;
  /** Masked. No conversation id: it leads to nobody. */
  text: string;
  /** "unanswered", "unclear", "helpful", "not-helpful": see staff/asked/asked-question.ts. */
  kind: Generated<string>;
  /** What was answered, or taken from those offered. */
  topic: string | null;
  /** Ids of topics as JSON. */
  offered: Generated<string>;
  /** When an editor was done with it. */
  settled_at: string | null;
};

/** One row a conversation that can be written to later. */
type AddressTable = {
  /** Not a reference: the address outlives its conversation. */
  conversation_id: string;
  channel: string;
  reference: string;
  updated_at: string;
};

type SentTable = {
  conversation_id: string;
  key: string;
  at: string;
};

export type OutboxTable = {
  id: string;
  number: string;
  /** 0, 1, 2 … within a request. */
  position: number;
  about: string;
  /** "staff", "alarm", "person", "team", "partner:fise". */
  audience: string;
  route: string;
  /** EventDetail as JSON. */
  detail: string | null;
  /** Token of a partner's link, until the mail with it has gone. */
  secret: string | null;
  created_at: string;
  due_at: string;
  /** A process is delivering it; past that moment another one may. */
  claimed_until: string | null;
  attempts: number;
  state: string;
  /** "all" or "own": see requests/outbox/outbox-store.ts. Null before the first failure: all. */
  holds: string | null;
  failure: string | null;
  /** Addresses as JSON. */
  told: string;
  settled_at: string | null;
};

type LinkTable = {
  /** SHA-256 in hex. */
  token_hash: string;
  number: string;
  partner: string;
  created_at: string;
  expires_at: string;
  revoked_at: string | null;
  /** When the request was last looked at by it. */
  opened_at: string | null;
};

/** One row a reminder: that it is there means that it is in the outbox, or was. */
type ReminderTable = {
  number: string;
  /** `changed_at` of the request when it was made: another move begins another wait. */
  waiting_since: string;
  /** 1, 2 … */
  level: number;
  at: string;
};

type ArrivalTable = {
  /** Grows in the order of arrival. */
  sequence: Generated<number>;
  id: string;
  conversation_id: string;
  /** Empty once the turn is taken: the id stays, so that another delivery is recognised. */
  payload: string;
  attempts: Generated<number>;
  due_at: string;
  taken_at: string | null;
};

type OutgoingTable = {
  sequence: Generated<number>;
  conversation_id: string;
  payload: string;
  send_before: string;
  attempts: Generated<number>;
  /** Also the end of a claim: who takes a message to send it moves this on. */
  due_at: string;
};

/** Nothing personal: one row a day, channel, thing and topic or step. */
type CountTable = {
  /** "2026-11-24" in Polish time. */
  day: string;
  channel: string;
  /** A `CountedThing`. */
  what: string;
  /** Topic or step; empty where there is none. */
  about: string;
  count: number;
};
