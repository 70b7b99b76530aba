import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { fill } from "../text/fill.ts";
import { type ButtonId, buttonIds, type TextId, textIds } from "./message-ids.ts";

/** Every canned sentence and button label, with `{names}` filled in. */
export type Messages = {
  say(id: TextId, values?: Readonly<Record<string, string | number>>): string;
  button(id: ButtonId): string;
};

const messagesSchema = z.strictObject({
  texts: z.record(z.enum(textIds), z.string().trim().min(1)),
  buttons: z.record(z.enum(buttonIds), z.string().trim().min(1).max(34)),
});

/** Reads dialogs/messages.yaml. Throws with the ids that are missing or unknown. */
export function loadMessages(path: string): Messages {
  const result = messagesSchema.safeParse(parse(readFileSync(path, "utf8")));
  if (!result.success) {
    const problems = result.error.issues.map(
      (issue) => `dialogs/messages.yaml: ${issue.path.join(".")}: ${issue.message}`,
    );
    throw new Error(problems.join("\n"));
  }
  const { texts, buttons } = result.data;
  return {
    say: (id, values = {}) => fill(texts[id], values),
    button: (id) => buttons[id],
  };
}
