import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { EventKind } from "./support-request.ts";

const text = z.string().min(1);

/** What happened, by the kind of event. */
const eventTexts = {
  submitted: text,
  claimed: text,
  released: text,
  forwarded: text,
  accepted: text,
  declined: text,
  contacted: text,
  closed: text,
  withdrawn: text,
  expired: text,
  noted: text,
} satisfies Record<EventKind, unknown>;

const staffTextsSchema = z.strictObject({
  columns: z.strictObject({
    number: text,
    createdAt: text,
    status: text,
    applicant: text,
    powiat: text,
    subregion: text,
    partner: text,
    assignment: text,
    forwardedTo: text,
    channel: text,
    notice: text,
  }),
  names: z.record(z.string(), text),
  show: z.strictObject({ notice: text, erased: text, history: text, ...eventTexts }),
  forwarding: z.strictObject({
    reason: text,
    powiat: text,
    outside: text,
    unknownPlace: text,
    robocze: text,
    potwierdzone: text,
    subregion: text,
    leader: text,
    remaining: text,
    declined: text,
    away: text,
    none: text,
  }),
  refusals: z.strictObject({
    unknown: text,
    taken: text,
    notNow: text,
    notAllowed: text,
    noReason: text,
    noNote: text,
    tooLong: text,
  }),
  outbox: z.strictObject({
    id: text,
    number: text,
    about: text,
    audience: text,
    state: text,
    attempts: text,
    due: text,
    failure: text,
    waiting: text,
    dead: text,
    recalled: text,
    "nobody-told": text,
    "not-taken": text,
    "not-placed": text,
    "not-accepted": text,
    "not-forwarded": text,
    staff: text,
    coordinator: text,
    alarm: text,
    person: text,
    team: text,
    unconfigured: text,
    empty: text,
    retried: text,
    usage: text,
  }),
  retention: z.strictObject({
    due: text,
    done: text,
    kinds: z.strictObject({ drafts: text, conversations: text, requests: text, questions: text }),
    oldest: text,
    usage: text,
  }),
  messages: z.strictObject({
    empty: text,
    exported: text,
    notFound: text,
    mistyped: text,
    noDatabase: text,
    cannotWrite: text,
    usage: text,
  }),
  trial: z.strictObject({ intro: text, keys: text, noButton: text, usage: text }),
});

/** What staff read in the terminal and in exports. */
export type StaffTexts = z.infer<typeof staffTextsSchema>;

/** Reads dialogs/staff.yaml. Throws with every key that is missing or unknown, path first. */
export function loadStaffTexts(path: string): StaffTexts {
  const result = staffTextsSchema.safeParse(parse(readFileSync(path, "utf8")));
  if (result.success) return result.data;
  throw new Error(
    result.error.issues.map((issue) => `${path}: ${issue.path.join(".")}: ${issue.message}`).join("\n"),
  );
}
