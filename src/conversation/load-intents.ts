import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { withoutRequestNumbers } from "../requests/request-number.ts";
import { fold } from "../text/fold.ts";

const commands = [
  "help",
  "cancel",
  "restart",
  "status",
  "erase",
  "note",
  "withdraw",
  "copy",
  "back",
  "skip",
  "why",
] as const;
const intents = [
  "apply",
  "handoff",
  "greeting",
  "thanks",
  "bye",
  "more",
  "identity",
  "smalltalk",
  "insult",
  "crisis",
  "identifiers",
] as const;

export type Command = (typeof commands)[number];
export type Intent = (typeof intents)[number];

export type Wish = { kind: "command"; command: Command } | { kind: "intent"; intent: Intent };

/** What somebody may want besides an answer, with the phrases for it. */
export type Intents = {
  /** The wish that the whole message stands for, word by word, else undefined. */
  exact(text: string): Wish | undefined;
  /** Sample phrases by id, from which the classifier learns to recognise the same wish in other words. */
  samples: ReadonlyMap<string, readonly string[]>;
  /** The wish that a classifier's id stands for; undefined for a topic's id. */
  wishOf(id: string): Wish | undefined;
};

const phrasesSchema = z.strictObject({
  exact: z.array(z.string()).default([]),
  samples: z.array(z.string()).default([]),
});
const intentsSchema = z.strictObject({
  commands: z.record(z.enum(commands), phrasesSchema),
  intents: z.record(z.enum(intents), phrasesSchema),
});

/** Reads dialogs/intents.yaml. Throws with the file and the key that is wrong. */
export function loadIntents(path: string): Intents {
  const result = intentsSchema.safeParse(parse(readFileSync(path, "utf8")));
  if (!result.success) {
    throw new Error(
      result.error.issues
        .map((issue) => `dialogs/intents.yaml: ${issue.path.join(".")}: ${issue.message}`)
        .join("\n"),
    );
  }
  return indexWishes([
    ...commands.map((command): Row => [{ kind: "command", command }, result.data.commands[command]]),
    ...intents.map((intent): Row => [{ kind: "intent", intent }, result.data.intents[intent]]),
  ]);
}

type Row = [Wish, z.infer<typeof phrasesSchema>];

function indexWishes(rows: readonly Row[]): Intents {
  const byPhrase = new Map<string, Wish>();
  const byId = new Map<string, Wish>();
  const samples = new Map<string, readonly string[]>();
  for (const [wish, phrases] of rows) {
    const id = wish.kind === "command" ? `command:${wish.command}` : `intent:${wish.intent}`;
    byId.set(id, wish);
    for (const phrase of phrases.exact) byPhrase.set(asKey(phrase), wish);
    if (phrases.samples.length > 0) samples.set(id, [...phrases.samples, ...phrases.exact]);
  }
  return { exact: (text) => byPhrase.get(asKey(withoutNumber(text))), samples, wishOf: (id) => byId.get(id) };
}

/** "status ZG-7K3M-Q9TD" is the wish "status". */
function withoutNumber(text: string): string {
  return withoutRequestNumbers(text).trim() || text;
}

/** "Dzień dobry!" → "dzien dobry"; a lone "?" stays itself, since folding leaves nothing of it. */
const asKey = (text: string): string => fold(text).split(/\s+/).filter(Boolean).join(" ") || text.trim();
