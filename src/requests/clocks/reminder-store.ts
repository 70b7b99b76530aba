import type { Audience, ReminderAbout } from "../outbox/notice.ts";
import type { WaitingStatus } from "./waits.ts";

/** A request that waits for somebody, as far as the clocks must know it. */
export type Waiting = {
  number: string;
  status: WaitingStatus;
  /** Id of the partner that has it. */
  partner: string | null;
  /** The last move: a wait is a request and this instant. */
  since: Date;
  /** Of this wait: the highest level that was reminded of, 0 before the first. */
  lastLevel: number;
  lastReminderAt: Date | null;
};

/** What has waited since before these instants is due, at one moment. */
export type DueBounds = {
  /** For level 1, 2 …: the later, the earlier. */
  levels: readonly Date[];
  expiry: Date;
  /** A last reminder that went before then gave time enough. */
  announced: Date;
};

type Reminder = {
  number: string;
  since: Date;
  level: number;
  about: ReminderAbout;
  audience: Audience;
  at: Date;
};

/** Both writings are one transaction each and look again whether the request still waits as it did. */
export interface ReminderStore {
  /** What waits and may have something due, the longest first. */
  listDue(bounds: DueBounds): Promise<Waiting[]>;
  /** Keeps the reminder and puts it into the outbox; false where it is kept already, or the request has moved. */
  remind(reminder: Reminder): Promise<boolean>;
  /** False where the request has moved. */
  expire(end: { number: string; since: Date; at: Date }): Promise<boolean>;
}
