import type { Activity } from "botbuilder";
import { z } from "zod";

type ParsedIncoming = { kind: "activity"; activity: Activity } | { kind: "invalid"; problem: string };

/** The body of `POST /api/messages`. `problem` names the field, and never repeats what was sent. */
export function parseIncoming(body: unknown): ParsedIncoming {
  const parsed = incomingSchema.safeParse(body);
  if (parsed.success) return { kind: "activity", activity: parsed.data as unknown as Activity };
  const [issue] = parsed.error.issues;
  return { kind: "invalid", problem: `${issue?.path.join(".") || "the body"}: not valid` };
}

const account = z.looseObject({ id: z.string().min(1) });

/** Some channels write null for what they don't have. */
const orAbsent = <T>(schema: z.ZodType<T>) => schema.nullish().transform((value) => value ?? undefined);

/** What we read of an activity; the rest goes on as it came. */
const incomingSchema = z.looseObject({
  type: z.string().min(1),
  id: orAbsent(z.string().min(1)),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  recipient: account,
  conversation: account,
  text: orAbsent(z.string()),
  membersAdded: orAbsent(z.array(account)),
  attachments: orAbsent(
    z.array(z.looseObject({ contentType: z.string().default("application/octet-stream") })),
  ),
  entities: orAbsent(z.array(z.looseObject({ type: z.string() }))),
});
