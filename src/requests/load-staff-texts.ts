import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const text = z.string().min(1);

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
    channel: text,
    notice: text,
  }),
  names: z.record(z.string(), text),
  show: z.strictObject({
    notice: text,
    erased: text,
    history: text,
    submitted: text,
    withdrawn: text,
    noted: text,
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
