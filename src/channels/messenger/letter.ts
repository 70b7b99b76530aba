import { z } from "zod";
import type { MessengerMessage } from "./messenger-message.ts";

/** One message to one person, as it lies in the store until it is sent. */
export type Letter = { person: string; message: MessengerMessage };

export const writeLetter = (letter: Letter): string => JSON.stringify(letter);

/** Throws where it is nothing that `writeLetter` wrote. */
export function parseLetter(payload: string): Letter {
  const { person, message } = letterSchema.parse(JSON.parse(payload));
  const { text, quick_replies } = message;
  return { person, message: { text, ...(quick_replies && { quick_replies }) } };
}

const letterSchema = z.object({
  person: z.string(),
  message: z.object({
    text: z.string(),
    quick_replies: z
      .array(z.object({ content_type: z.literal("text"), title: z.string(), payload: z.string() }))
      .optional(),
  }),
});
