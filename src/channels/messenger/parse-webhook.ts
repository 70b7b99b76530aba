import { createHash } from "node:crypto";
import { z } from "zod";
import type { Arrival } from "../../conversation/relay-store.ts";
import { readEvent } from "./read-event.ts";
import { writeStored } from "./stored-event.ts";

/**
 * The body of a webhook call → what people did, in its order. Each entry has a list of events; what is no message of
 * a person (echoes of our own, delivery, reading) is left out, and `standby`, the conversation of another app, is not
 * even looked at. An unknown shape makes no error: Meta would send it again and again, and in the end switch us off.
 */
export function parseWebhook(body: unknown, now: Date): Arrival[] {
  const call = callSchema.safeParse(body);
  if (!call.success) return [];
  return call.data.entry.flatMap((one) => {
    const entry = entrySchema.safeParse(one);
    if (!entry.success) return [];
    return entry.data.messaging.flatMap((event) => toArrivals(event, entry.data.id, now));
  });
}

const callSchema = z.object({ object: z.literal("page"), entry: z.array(z.unknown()) });

/** Meta writes ids as texts; its own samples have had numbers. */
const id = z.union([z.string().min(1), z.number().transform(String)]);

const entrySchema = z.object({ id, messaging: z.array(z.unknown()) });

const addressSchema = z.object({ sender: z.object({ id }), timestamp: z.number().optional() });

function toArrivals(event: unknown, pageId: string, now: Date): Arrival[] {
  const address = addressSchema.safeParse(event);
  if (!address.success) return [];
  const { sender, timestamp = now.getTime() } = address.data;
  const conversationId = conversationOf(pageId, sender.id);
  // A clock that runs ahead must not stretch the time in which we may answer.
  const at = new Date(Math.min(timestamp, now.getTime()));
  return readEvent(event, timestamp).map((said) => ({
    id: `${conversationId}|${said.messageId}`,
    conversationId,
    payload: writeStored({ person: sender.id, said, at }),
  }));
}

/** One person and one page, one conversation. A hash: Meta's id of a person is personal data and stays in here. */
function conversationOf(pageId: string, person: string): string {
  return `m_${createHash("sha256").update(`${pageId}|${person}`).digest("base64url").slice(0, 22)}`;
}
