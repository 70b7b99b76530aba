import type { Answers, PlaceAnswer } from "../dialog/answer.ts";
import type { RequestWish } from "./after-sending/request-wish.ts";
import type { Choice } from "./reply.ts";

/** A request being put together. Its position in the dialog is not stored: `replay` finds it from the answers. */
export type Draft = {
  id: string;
  /** Which dialog, and the version it was started with. */
  dialog: { id: string; version: number };
  answers: Answers;
  /** ISO instants. */
  startedAt: string;
  /** Its last change: questions on the side don't make it live longer. */
  updatedAt: string;
  noticeConfirmedAt: string | null;
  /** Version of the notice that was confirmed. */
  noticeVersion: string | null;
  /** Set while one answer is being changed from the summary: the step asked again. */
  changing: string | null;
  /** A step with several choices to which buttons are still being added. */
  collecting: string | null;
  /** Values recognised in a message, not answers yet: the person confirms them first. */
  proposed: Answers | null;
  /** Steps at which it has stood, each once, the present one last: for the statistics. */
  reached?: readonly string[];
  /** Author id of who began it, where several people write. */
  owner?: string;
  /** Names of others who gave an answer, by step. Personal data. */
  givenBy?: Readonly<Record<string, string>>;
};

/** What the last reply asked, so that a short answer ("2", "tak", "Mińsk") can be read. */
export type Pending =
  | { kind: "none" }
  | { kind: "step"; step: string }
  | { kind: "summary" }
  | { kind: "choose-field" }
  | { kind: "confirm-cancel" }
  | { kind: "confirm-restart" }
  /** `number`: a request that was sent from elsewhere and is to be erased as well. */
  | { kind: "confirm-erase"; number: string | null }
  /** Which of the requests that were sent? */
  | { kind: "name-request"; wish: RequestWish }
  /** The contact left in a request that was sent from elsewhere. */
  | { kind: "prove-request"; wish: RequestWish; number: string }
  | { kind: "write-note"; number: string }
  | { kind: "confirm-note"; number: string; note: string }
  | { kind: "confirm-withdraw"; number: string }
  /** The same person sent a request shortly before: is the draft to be sent, too? */
  | { kind: "confirm-similar" }
  /** The values in `Draft.proposed` were shown. */
  | { kind: "confirm-values" }
  /** The comment on whether the support helped. */
  | { kind: "survey-comment"; number: string }
  /** `asked`: under which id the question is recorded. */
  | { kind: "clarify"; asked?: string | undefined }
  /** Namesakes were offered; `step` is the dialog step that asked, or null for a question about a place. */
  | { kind: "choose-place"; candidates: readonly PlaceAnswer[]; step: string | null }
  /** The assistant asked for the name of a place, outside a dialog. */
  | { kind: "name-place" };

/** An answer that the person can still say something about. `question`: everything personal is masked. */
export type Answered = { id: string; topic: string; question: string };

/** All that a conversation remembers between turns. JSON-safe. */
export type Memory = {
  version: 1;
  draft: Draft | null;
  pending: Pending;
  /** The buttons of the last reply: a typed number, label or prefix is matched against them. */
  offered: readonly Choice[];
  lastTopic: string | null;
  /** The place named last: "a kto tam działa?" is about it. */
  lastPlace: PlaceAnswer | null;
  /** The last question, masked: passed on to staff or kept as an answer when the person says so. */
  lastQuestion: string | null;
  /** The last answers, newest last, at most 20. */
  answered: readonly Answered[];
  greeted: boolean;
  /** ISO instant of the last message to which something was said; null before the first. */
  seenAt: string | null;
  /** When a draft was deleted because its time was over; null once the person has been told. */
  draftExpiredAt: string | null;
  /** Whether the notice on the programme's end has been given. */
  endNoticeGiven: boolean;
  /** The question asked here after the end of a request. `isFresh`: nothing was said since. */
  survey?: { number: string; isFresh: boolean };
  /** The announcement that was told last. */
  announced?: string;
  /** Numbers of the requests sent from this conversation, oldest first. */
  requests: readonly string[];
  /** When numbers were named that open nothing; ISO instants of the last hour, at most ten. */
  guesses: readonly string[];
  /** Author ids of those who sent them, where several people write. */
  senders?: readonly string[];
  /** The same by number of request: who sent it decides on it. */
  sentBy?: Readonly<Record<string, string>>;
  /** Ids of the last messages taken, newest last, at most 50: a repeated delivery is recognised. */
  taken: readonly string[];
};

export const emptyMemory: Memory = {
  version: 1,
  draft: null,
  pending: { kind: "none" },
  offered: [],
  lastTopic: null,
  lastPlace: null,
  lastQuestion: null,
  answered: [],
  greeted: false,
  seenAt: null,
  draftExpiredAt: null,
  endNoticeGiven: false,
  requests: [],
  guesses: [],
  taken: [],
};
