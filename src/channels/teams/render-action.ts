import { z } from "zod";
import type { Choice } from "../../conversation/reply.ts";

/** What becomes of the card once a button on it is pressed: it stays, or it turns into what was chosen. */
type AfterPress = "keep" | "replace";

/**
 * A choice as `Action.Execute` (its answer can change the card), and as `Action.Submit` for clients that don't know
 * it. Both bring `choice` back; the label tells what was chosen.
 */
export function renderAction({ label, value }: Choice, after: AfterPress, toast?: string) {
  const data = { choice: value, label, after, ...(toast !== undefined && { toast }) };
  return {
    type: "Action.Execute",
    title: label,
    verb: "choose",
    data,
    fallback: { type: "Action.Submit", title: label, data },
  };
}

const pressSchema = z.object({
  action: z.object({
    data: z.object({
      choice: z.string(),
      label: z.string(),
      after: z.string(),
      toast: z.string().optional(),
    }),
  }),
});

/** `toast`: what Teams shows for a moment where the card stays; the label by default. */
type Press = { choice: string; label: string; after: AfterPress; toast?: string | undefined };

/** The value of an invoke `adaptiveCard/action` → what was pressed; undefined for a card that is not ours. */
export function readPress(value: unknown): Press | undefined {
  const press = pressSchema.safeParse(value).data?.action.data;
  return press && { ...press, after: press.after === "replace" ? "replace" : "keep" };
}
