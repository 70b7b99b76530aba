/**
 * How clients see the log of a conversation. Activity ids are the conversation's id and the entry's sequence
 * ("Kd2…|0000007"); a watermark is the number of entries that a client has seen.
 */
import type { LogEntry } from "../../conversation/conversation-store.ts";

export function activityId(conversationId: string, sequence: number): string {
  return `${conversationId}|${String(sequence).padStart(7, "0")}`;
}

/** "12" → 12; nothing yet (absent or empty, as the client sends it at first) → 0; anything else → undefined. */
export function parseWatermark(text: string | null): number | undefined {
  if (!text) return 0;
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** The watermark after these entries, or after `watermark` where there are none. */
export function nextWatermark(entries: readonly LogEntry[], watermark: number): number {
  return (entries.at(-1)?.sequence ?? watermark - 1) + 1;
}

/** `{"activities":[…],"watermark":"8"}`: the body of GET activities and a frame of the stream. */
export function renderActivitySet(entries: readonly LogEntry[], watermark: number): string {
  // Payloads are JSON already: joining them saves parsing each one to write it again.
  return `{"activities":[${entries.map(({ payload }) => payload).join(",")}],"watermark":"${watermark}"}`;
}
