import { z } from "zod";
import type { Choice } from "../../conversation/reply.ts";

/** What becomes of the card once a button on it is pressed: it stays, or it turns into what was chosen. */
type AfterPress = "keep" | "replace";

/**
 * A choice as `Action.Execute` (its answer can change the card), and as `Action.Submit` for clients that don't know
 * it. Both bring `choice` back; the label tells what was chosen.
 */
export function renderAction({ label, value }: Choice, after: AfterPress) {
  const data = { choice: value, label, after };
  return {
    type: "Action.Execute",
    title: label,
    verb: "choose",
    data,
    fallback: { type: "Action.Submit", title: label, data },
  };
}

const pressSchema = z.object({
  action: z.object({ data: z.object({ choice: z.string(), label: z.string(), after: z.string() }) }),
});

/** The value of an invoke `adaptiveCard/action` → what was pressed; undefined for a card that is not ours. */
export function readPress(value: unknown): { choice: string; label: string; after: AfterPress } | undefined {
  const press = pressSchema.safeParse(value).data?.action.data;
  return press && { ...press, after: press.after === "replace" ? "replace" : "keep" };
}
