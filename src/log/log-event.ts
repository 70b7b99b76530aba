/**
 * The log is a closed list of events with counts, durations and names from our own code. Nothing that a person
 * wrote, no name, phone, e-mail or request number (it opens the request), and no `error.message`: foreign
 * libraries quote their input there. What is not on the list cannot be logged.
 */
export type LogLevel = "debug" | "info" | "warn" | "error";

/** What `describeError` keeps of an error. `where` is a frame of our own code: "src/storage/open-sqlite.ts:31". */
export type LoggedError = { errorName: string; where?: string };

type Channel = "webchat" | "teams" | "messenger";

export type LogEvent =
  // Life of the process. `ms` is the time since the process began.
  | { kind: "config-invalid"; variables: readonly string[] }
  /** No DIRECT_LINE_KEY: tokens are signed with a key that ends with this process. */
  | { kind: "dev-signing-key" }
  /** POST /api/messages answers whoever asks. */
  | { kind: "anonymous-access" }
  | { kind: "content-loaded"; topics: number; ms: number }
  /** Changed content has problems and is not used: the last good one stays. */
  | { kind: "content-refused" }
  | { kind: "store-opened"; migrations: number }
  | { kind: "server-started"; port: number; ms: number }
  | { kind: "server-stopping"; signal: string }
  | { kind: "server-stopped"; ms: number; unfinishedTurns: number }
  | ({ kind: "process-failed" } & LoggedError)
  // Turns and what they changed.
  | { kind: "turn-taken"; channel: Channel; ms: number; replies: number }
  | { kind: "turn-repeated"; channel: Channel }
  | ({ kind: "turn-failed"; channel: Channel } & LoggedError)
  | { kind: "request-submitted"; channel: Channel }
  | { kind: "request-withdrawn"; channel: Channel }
  | { kind: "note-added"; channel: Channel }
  | { kind: "data-erased"; channel: Channel }
  | { kind: "draft-expired"; channel: Channel }
  | { kind: "survey-answered"; channel: Channel }
  | { kind: "survey-commented"; channel: Channel }
  | { kind: "question-unanswered"; channel: Channel }
  | { kind: "question-unclear"; channel: Channel }
  | { kind: "question-cleared"; channel: Channel }
  | { kind: "answer-rated"; channel: Channel }
  /** The keys of the Bot Connector could not be loaded: its messages are refused. */
  | ({ kind: "keys-unavailable" } & LoggedError)
  // Sending over a network; `status` is HTTP's, 0 where there was no answer. `attempt` counts from 1.
  | { kind: "send-delayed"; channel: Channel; status: number; attempt: number }
  | { kind: "send-failed"; channel: Channel; status: number }
  // Messenger without Azure. `status` is HTTP's, 0 where there was no answer; `code` is Meta's, 0 where it gave none.
  | { kind: "messenger-delayed"; status: number; code: number; attempts: number }
  | { kind: "messenger-refused"; status: number; code: number }
  /** 24 h after the person's message: the reply was never sent. */
  | { kind: "messenger-window-closed"; attempts: number }
  // The server. `route` is the pattern of the route ("/v3/directline/conversations/:id"), never the address asked for.
  | { kind: "stream-opened" }
  | { kind: "stream-closed"; code: number; seconds: number }
  | ({ kind: "http-error"; status: number; route: string } & LoggedError)
  | { kind: "request-refused"; status: number; route: string; code: string }
  // The panel.
  /** A one-time link of a development start, to be opened by hand: in production it is never logged. */
  | { kind: "dev-sign-in-link"; url: string }
  /** In codes of SMTP or of the system; `no-smtp`: staff cannot sign in until SMTP_HOST or OIDC_ISSUER is set. */
  | { kind: "sign-in-link-failed"; failure: string }
  // Jobs.
  /** How many of each were deleted, or of requests erased, because their time was over. */
  | { kind: "retention-applied"; drafts: number; conversations: number; requests: number; questions: number }
  /** `about` is the kind of notice: "submitted", "forwarded". */
  | { kind: "notice-sent"; about: string; attempts: number }
  /** `failure`: a code of SMTP or of the connection. */
  | { kind: "notice-failed"; about: string; attempts: number; failure: string }
  /** Given up after all tries: npm run outbox -- list. */
  | { kind: "notice-dead"; about: string; failure: string }
  /** Notices wait for a setting: "smtp", "staff", "alarm", "partner". Told once. */
  | { kind: "mail-unconfigured"; what: string }
  /** New requests have reached no one within 15 minutes. */
  | { kind: "nobody-told"; count: number }
  | { kind: "requests-forwarded"; count: number }
  | { kind: "requests-expired"; count: number }
  | { kind: "requests-reminded"; count: number }
  | ({ kind: "job-failed"; job: string } & LoggedError);

export const levelOf: Readonly<Record<LogEvent["kind"], LogLevel>> = {
  "config-invalid": "error",
  "dev-signing-key": "warn",
  "anonymous-access": "warn",
  "content-loaded": "info",
  "content-refused": "error",
  "store-opened": "info",
  "server-started": "info",
  "server-stopping": "info",
  "server-stopped": "info",
  "process-failed": "error",
  "turn-taken": "info",
  "turn-repeated": "debug",
  "turn-failed": "error",
  "request-submitted": "info",
  "request-withdrawn": "info",
  "note-added": "info",
  "data-erased": "info",
  "draft-expired": "info",
  "survey-answered": "info",
  "survey-commented": "info",
  "question-unanswered": "info",
  "question-unclear": "info",
  "question-cleared": "info",
  "answer-rated": "info",
  "keys-unavailable": "error",
  "send-delayed": "info",
  "send-failed": "warn",
  "messenger-delayed": "warn",
  "messenger-refused": "error",
  "messenger-window-closed": "error",
  "stream-opened": "debug",
  "stream-closed": "debug",
  "http-error": "error",
  "request-refused": "info",
  "retention-applied": "info",
  "dev-sign-in-link": "warn",
  "sign-in-link-failed": "error",
  "notice-sent": "info",
  "notice-failed": "warn",
  "notice-dead": "error",
  "mail-unconfigured": "warn",
  "nobody-told": "error",
  "requests-forwarded": "info",
  "requests-expired": "info",
  "requests-reminded": "info",
  "job-failed": "error",
};
