import { ActivityTypes } from "botbuilder";
import { z } from "zod";

/** An activity is at most 256 K characters of JSON. */
export const MAX_ACTIVITY_CHARACTERS = 256 * 1024;

/** An activity as a client posts it; what we don't read goes back to clients as it came. */
type ClientActivity = z.infer<typeof activitySchema>;

export type ParsedActivity =
  | { kind: "message"; activity: ClientActivity }
  /** Accepted, and of no consequence: typing and events. */
  | { kind: "ignored" }
  | { kind: "too-large" }
  /** `problem` names the field, and never repeats what was sent. */
  | { kind: "invalid"; problem: string };

export function parseActivity(body: unknown): ParsedActivity {
  if (JSON.stringify(body).length > MAX_ACTIVITY_CHARACTERS) return { kind: "too-large" };
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join(".") || "the body";
    return { kind: "invalid", problem: `${field}: ${issue?.message ?? "not valid"}` };
  }
  switch (parsed.data.type) {
    case ActivityTypes.Message:
      return { kind: "message", activity: parsed.data };
    case ActivityTypes.Typing:
    case ActivityTypes.Event:
      return { kind: "ignored" };
    default:
      return { kind: "invalid", problem: "type: must be message, typing or event" };
  }
}

/** Some clients write null for what they don't have. */
const orAbsent = <T>(schema: z.ZodType<T>) => schema.nullish().transform((value) => value ?? undefined);

const activitySchema = z.looseObject({
  type: z.string(),
  text: orAbsent(z.string()),
  from: orAbsent(z.looseObject({ id: orAbsent(z.string()), name: orAbsent(z.string()) })),
  attachments: orAbsent(
    z.array(z.looseObject({ contentType: z.string().default("application/octet-stream") })),
  ),
});
