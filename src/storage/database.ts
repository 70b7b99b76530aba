import type { Generated, Transaction } from "kysely";

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
  arrivals: ArrivalTable;
  outgoing_messages: OutgoingTable;
};

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
  /** RequestField[] as JSON. */
  fields: string;
  /** The answers as JSON. */
  answers: string;
};

/** Append only: see append-only.ts. */
export type HistoryTable = {
  number: string;
  /** 0, 1, 2 … within a request. */
  sequence: number;
  at: string;
  actor: string;
  kind: string;
};

type QuestionTable = {
  id: string;
  at: string;
  /** Masked. No conversation id: it leads to nobody. */
  text: string;
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
