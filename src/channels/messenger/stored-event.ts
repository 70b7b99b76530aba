import { z } from "zod";
import type { Said } from "./read-event.ts";

/** What a person did, as it lies in the store until its turn is taken. */
export type StoredEvent = {
  /** Meta's id of the person for this page (PSID): where replies go. */
  person: string;
  said: Said;
  /** When the person did it. */
  at: Date;
};

export function writeStored({ person, said, at }: StoredEvent): string {
  return JSON.stringify({ person, said, at: at.toISOString() });
}

/** Throws where it is nothing that `writeStored` wrote. */
export function parseStored(payload: string): StoredEvent {
  const { person, said, at } = storedSchema.parse(JSON.parse(payload));
  const { choice, ...rest } = said;
  return { person, said: { ...rest, ...(choice !== undefined && { choice }) }, at: new Date(at) };
}

const storedSchema = z.object({
  person: z.string(),
  said: z.object({
    kind: z.enum(["joined", "text", "files"]),
    text: z.string(),
    choice: z.string().optional(),
    messageId: z.string(),
  }),
  at: z.iso.datetime(),
});
