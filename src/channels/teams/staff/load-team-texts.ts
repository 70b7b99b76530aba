import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const text = z.string().min(1);
const phrases = z.array(text).min(1);

const sentences = <Key extends string>(...keys: Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>);

const teamTextsSchema = z.strictObject({
  commands: z.strictObject({
    list: phrases,
    show: phrases,
    forward: phrases,
    to: phrases,
    because: phrases,
    here: phrases,
    noise: phrases,
  }),
  say: sentences(
    "stranger",
    "unknown",
    "mistyped",
    "forbidden",
    "unknownPartner",
    "incomplete",
    "done",
    "already",
    "seeInPanel",
    "linked",
    "linkedNoGroup",
    "empty",
    "listTitle",
    "listMore",
  ),
  card: sentences(
    "title",
    "handledBy",
    "forwardedTo",
    "declinedBy",
    "history",
    "event",
    "eventOf",
    "suggestion",
    "applicantActor",
    "systemActor",
    "partnerActor",
    "erased",
    "staffOnly",
    "needs",
    "nobody",
  ),
  buttons: sentences(
    "claim",
    "accept",
    "acceptOwn",
    "contact",
    "forward",
    "decline",
    "note",
    "close",
    "release",
    "withdraw",
    "see",
  ),
  inputs: sentences(
    "partner",
    "partnerMissing",
    "reason",
    "reasonMissing",
    "reasonHint",
    "note",
    "noteHint",
    "noteMissing",
    "result",
    "resultMissing",
    "closeReason",
    "releaseHint",
    "withdrawHint",
    "forward",
    "decline",
    "save",
    "close",
    "release",
    "withdraw",
  ),
  typedReason: text,
  search: sentences("none", "preview"),
});

/** What staff read and write in Teams. */
export type TeamTexts = z.infer<typeof teamTextsSchema>;

/** Reads dialogs/teams-staff.yaml. Throws with every key that is missing or unknown, path first. */
export function loadTeamTexts(path: string): TeamTexts {
  const result = teamTextsSchema.safeParse(parse(readFileSync(path, "utf8")));
  if (result.success) return result.data;
  throw new Error(
    result.error.issues.map((issue) => `${path}: ${issue.path.join(".")}: ${issue.message}`).join("\n"),
  );
}
