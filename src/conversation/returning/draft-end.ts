import type { Draft } from "../memory.ts";

/** When an unfinished request is deleted: so many hours after its last change, whatever else was talked about. */
export function draftEnd({ updatedAt }: Draft, draftHours: number): Date {
  return new Date(Date.parse(updatedAt) + draftHours * 3_600_000);
}
