/** Everything that gets an entry: looks at personal data, and all that staff and partners do. */
export const auditActions = [
  "signed-in",
  "signed-out",
  "signed-out-everywhere",
  "request-seen",
  "link-opened",
  "link-sent",
  "links-revoked",
  "searched",
  "list-seen",
  "channel-linked",
  "claim",
  "release",
  "forward",
  "accept",
  "decline",
  "contact",
  "close",
  "withdraw",
  "note",
  "person-added",
  "person-changed",
  "person-removed",
  "absence-changed",
  "assignment-changed",
  "contact-changed",
  "availability-changed",
  "exported",
  "questions-settled",
  "questions-skipped",
  "knowledge-changed",
  "patch-taken",
  "audit-log-seen",
] as const;
type AuditAction = (typeof auditActions)[number];

/** Append-only. Holds no personal data of applicants: it tells which request, not what stands in it. */
export type AuditEntry = {
  at: Date;
  /** E-mail address of the member, or "partner:fise": whoever came by the link of a mail to that partner. */
  actor: string;
  action: AuditAction;
  /** A request's number, a member's address, a powiat; null where there is none. */
  subject: string | null;
  /** Short facts: "csv, with personal data, 2026-01-01 – 2026-03-31, 12". */
  detail: string | null;
};

export type AuditQuery = { actor: string | null; subject: string | null; page: number; pageSize: number };

export interface AuditStore {
  append(entry: AuditEntry): Promise<void>;
  /** Newest first. */
  list(query: AuditQuery): Promise<{ entries: AuditEntry[]; total: number }>;
}
