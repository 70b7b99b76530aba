import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const text = z.string().min(1);

/** `quote` stands before words that somebody typed, `button` on the link, `after` below everything. */
const mail = z.strictObject({
  subject: text,
  paragraphs: z.array(text).min(1),
  quote: text.optional(),
  /** Stands only above a button that is there. */
  ask: text.optional(),
  button: text.optional(),
  after: z.array(text).optional(),
});

const forms = z.strictObject({ one: text, few: text, many: text });

const mailTextsSchema = z.strictObject({
  sender: text,
  greeting: text,
  footer: text,
  days: forms,
  workingDays: forms,
  /** After "po": "po 45 dniach roboczych". */
  afterWorkingDays: forms,
  staff: z.strictObject({
    submitted: mail,
    declined: mail,
    withdrawn: mail,
    expired: mail,
    noted: mail,
    "not-taken": mail,
    "not-placed": mail,
  }),
  /** Whoever has the request, or a deputy. */
  coordinator: z.strictObject({
    "not-taken": mail,
    "not-placed": mail,
    "not-accepted": mail,
    "not-forwarded": mail,
  }),
  signIn: mail,
  alarm: z.strictObject({ "nobody-told": mail }),
  partner: z.strictObject({
    forwarded: mail,
    "not-accepted": mail,
    recalled: mail,
    withdrawn: mail,
    expired: mail,
    noted: mail,
  }),
  person: z.strictObject({
    submitted: mail,
    claimed: mail,
    forwarded: mail,
    accepted: mail,
    closed: mail,
    withdrawn: mail,
    expired: mail,
  }),
  /** The same for a chat: one short text each. */
  chat: z.strictObject({
    claimed: text,
    forwarded: text,
    accepted: text,
    closed: text,
    ask: text,
    withdrawn: text,
    expired: text,
  }),
});

export type MailTexts = z.infer<typeof mailTextsSchema>;
export type MailText = z.infer<typeof mail>;

/** Reads dialogs/mail.yaml. Throws with every key that is missing or unknown, path first. */
export function loadMailTexts(path: string): MailTexts {
  const result = mailTextsSchema.safeParse(parse(readFileSync(path, "utf8")));
  if (result.success) return result.data;
  throw new Error(
    result.error.issues.map((issue) => `${path}: ${issue.path.join(".")}: ${issue.message}`).join("\n"),
  );
}
