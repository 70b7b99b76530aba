import { z } from "zod";
import type { Answer, Answers, PlaceAnswer } from "../dialog/answer.ts";
import type { RequestWish } from "./after-sending/request-wish.ts";
import type { Draft, Memory, Pending } from "./memory.ts";
import { emptyMemory } from "./memory.ts";
import type { Choice } from "./reply.ts";

/**
 * Memory as stored (JSON) → Memory. It may have been written by an older or a newer version: every part that still
 * fits is kept, also single answers of a draft (the dialog asks again for the others); what does not fit is as in
 * `emptyMemory`. Never throws.
 */
export function parseMemory(json: string): Memory {
  const stored = readJson(json);
  const parsed = memorySchema.safeParse(stored);
  if (!parsed.success) return emptyMemory;
  const memory = parsed.data;
  return isDraftLost(stored, memory)
    ? { ...memory, pending: emptyMemory.pending, offered: emptyMemory.offered }
    : memory;
}

/** What was asked about a draft that is lost leads nowhere. */
function isDraftLost(stored: unknown, memory: Memory): boolean {
  const hadDraft =
    typeof stored === "object" && stored !== null && "draft" in stored && stored.draft !== null;
  return hadDraft && memory.draft === null;
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const nullableText = z.string().nullable();

const place: z.ZodType<PlaceAnswer> = z.object({
  name: z.string(),
  gmina: nullableText,
  powiat: z.string(),
  voivodeship: z.string(),
  subregion: nullableText,
  inside: z.boolean(),
});

const answer: z.ZodType<Answer> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("choice"), value: z.string() }),
  z.object({ kind: z.literal("choices"), values: z.array(z.string()) }),
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("people"), min: z.int(), max: z.int().nullable(), text: z.string() }),
  z.object({
    kind: z.literal("place"),
    place,
  }),
  z.object({ kind: z.literal("place-unknown"), text: z.string() }),
  z.object({ kind: z.literal("contact"), phone: nullableText, email: nullableText }),
  z.object({ kind: z.literal("number"), value: z.string() }),
  z.object({ kind: z.literal("skipped") }),
]);

const answers: z.ZodType<Answers> = z.record(z.string(), z.unknown()).transform((stored) => {
  const kept: Record<string, Answer> = {};
  for (const [step, value] of Object.entries(stored)) {
    const parsed = answer.safeParse(value);
    if (parsed.success) kept[step] = parsed.data;
  }
  return kept;
});

const draft: z.ZodType<Draft> = z.object({
  id: z.string(),
  dialog: z.object({ id: z.string(), version: z.number() }),
  answers: answers.catch({}),
  startedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  noticeConfirmedAt: z.iso.datetime().nullable().catch(null),
  noticeVersion: nullableText.catch(null),
  changing: nullableText.catch(null),
  collecting: nullableText.catch(null),
  proposed: answers.nullable().catch(null),
  reached: z.array(z.string()).optional().catch(undefined),
  owner: z.string().optional().catch(undefined),
  givenBy: z.record(z.string(), z.string()).optional().catch(undefined),
});

const wish: z.ZodType<RequestWish> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("note"), text: nullableText }),
  z.object({ kind: z.literal("withdraw") }),
  z.object({ kind: z.literal("erase") }),
]);

const pending: z.ZodType<Pending> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("step"), step: z.string() }),
  z.object({ kind: z.literal("summary") }),
  z.object({ kind: z.literal("choose-field") }),
  z.object({ kind: z.literal("confirm-cancel") }),
  z.object({ kind: z.literal("confirm-restart") }),
  z.object({ kind: z.literal("confirm-erase"), number: nullableText.catch(null) }),
  z.object({ kind: z.literal("name-request"), wish }),
  z.object({ kind: z.literal("prove-request"), wish, number: z.string() }),
  z.object({ kind: z.literal("write-note"), number: z.string() }),
  z.object({ kind: z.literal("confirm-note"), number: z.string(), note: z.string() }),
  z.object({ kind: z.literal("confirm-withdraw"), number: z.string() }),
  z.object({ kind: z.literal("confirm-similar") }),
  z.object({ kind: z.literal("confirm-values") }),
  z.object({ kind: z.literal("survey-comment"), number: z.string() }),
  z.object({ kind: z.literal("clarify"), asked: z.string().optional().catch(undefined) }),
  z.object({ kind: z.literal("choose-place"), candidates: z.array(place), step: nullableText }),
  z.object({ kind: z.literal("name-place") }),
]);

const choice: z.ZodType<Choice> = z.object({ label: z.string(), value: z.string() });

const memorySchema: z.ZodType<Memory> = z.object({
  version: z.literal(1).catch(1),
  draft: draft.nullable().catch(null),
  pending: pending.catch(emptyMemory.pending),
  offered: z.array(choice).catch([]),
  lastTopic: nullableText.catch(null),
  lastPlace: place.nullable().catch(null),
  lastQuestion: nullableText.catch(null),
  answered: z.array(z.object({ id: z.string(), topic: z.string(), question: z.string() })).catch([]),
  greeted: z.boolean().catch(false),
  seenAt: z.iso.datetime().nullable().catch(null),
  draftExpiredAt: z.iso.datetime().nullable().catch(null),
  endNoticeGiven: z.boolean().catch(false),
  survey: z.object({ number: z.string(), isFresh: z.boolean() }).optional().catch(undefined),
  announced: z.string().optional().catch(undefined),
  requests: z.array(z.string()).catch([]),
  guesses: z.array(z.iso.datetime()).catch([]),
  senders: z.array(z.string()).optional().catch(undefined),
  sentBy: z.record(z.string(), z.string()).optional().catch(undefined),
  taken: z.array(z.string()).catch([]),
});
