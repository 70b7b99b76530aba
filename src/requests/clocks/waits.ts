import type { ReminderAbout } from "../outbox/notice.ts";
import type { RequestStatus } from "../support-request.ts";

export const waitingStatuses = [
  "nowe",
  "odrzucone",
  "przekazane",
  "przyjete",
] as const satisfies readonly RequestStatus[];

export type WaitingStatus = (typeof waitingStatuses)[number];

type Wait = {
  about: ReminderAbout;
  /** Who hears of the first level; null: nobody, whoever took it is left a while to work on it. */
  first: "staff" | "partner" | null;
  /** Nobody has answered for it: in the end it expires. What a coordinator has taken does not. */
  isUnanswered: boolean;
};

/** The clock that runs in each status; in every other one somebody is in contact, or all is over. */
export const waits: Readonly<Record<WaitingStatus, Wait>> = {
  nowe: { about: "not-taken", first: "staff", isUnanswered: true },
  odrzucone: { about: "not-placed", first: "staff", isUnanswered: true },
  przekazane: { about: "not-accepted", first: "partner", isUnanswered: true },
  przyjete: { about: "not-forwarded", first: null, isUnanswered: false },
};

export function isWaiting(status: RequestStatus): status is WaitingStatus {
  return waitingStatuses.some((one) => one === status);
}
