import type { Transaction } from "kysely";
import type { Effect } from "../conversation/effect.ts";
import type { RequestEvent, SupportRequest } from "../requests/support-request.ts";
import { addCount } from "./add-count.ts";
import type { Database } from "./database.ts";
import { eraseRequest } from "./erase-request.ts";
import { keepSurvey } from "./keep-survey.ts";
import { moveRequest } from "./move-request.ts";
import { recordEvent } from "./record-event.ts";
import { recordQuestion } from "./record-question.ts";
import { toRequestRow } from "./request-row.ts";

/** The turn that an effect belongs to, and the sequence of the first log entry that it could write. */
type EffectContext = { conversationId: string; firstSequence: number; channel: string; at: Date };

/** Carries out one effect within the turn's transaction. */
export async function applyEffect(
  transaction: Transaction<Database>,
  effect: Effect,
  context: EffectContext,
): Promise<void> {
  switch (effect.kind) {
    case "request-submitted":
      return await submit(transaction, effect.request);
    case "request-withdrawn":
      return await withdraw(transaction, effect);
    case "note-added":
      return await addNote(transaction, effect);
    case "data-erased":
      await eraseLog(transaction, context);
      await eraseDeliveries(transaction, context);
      if (effect.requestNumber !== null) await eraseRequest(transaction, effect.requestNumber);
      return;
    case "survey-answered":
    case "survey-commented":
      return await keepSurvey(transaction, effect, context.conversationId);
    case "draft-expired":
      return await eraseLog(transaction, context);
    case "question-unanswered":
    case "question-unclear":
    case "question-cleared":
    case "answer-rated":
      return await recordQuestion(transaction, effect);
    case "counted":
      return await addCount(transaction, effect, context);
  }
}

/** One draft, one request: a second one of the same draft changes nothing. */
async function submit(transaction: Transaction<Database>, request: SupportRequest): Promise<void> {
  const inserted = await transaction
    .insertInto("requests")
    .values({ ...toRequestRow(request), revision: 0 })
    .onConflict((conflict) => conflict.column("draft_id").doNothing())
    .executeTakeFirst();
  if (!inserted.numInsertedOrUpdatedRows) return;
  const { number, createdAt: at } = request;
  const event: RequestEvent = { number, at, actor: "osoba", kind: "submitted", detail: null };
  await recordEvent(transaction, { request, event });
}

/** Withdrawn or closed already, or unknown: nothing changes. */
async function withdraw(
  transaction: Transaction<Database>,
  { number, at }: Extract<Effect, { kind: "request-withdrawn" }>,
): Promise<void> {
  await moveRequest(transaction, number, { action: { kind: "withdraw" }, actor: { kind: "person" }, at });
}

/** A note to a request that is closed or not there is dropped: the conversation offers none. */
async function addNote(
  transaction: Transaction<Database>,
  { number, text: note, at }: Extract<Effect, { kind: "note-added" }>,
): Promise<void> {
  const wish = { action: { kind: "note", note }, actor: { kind: "person" }, at } as const;
  const { kind } = await moveRequest(transaction, number, wish);
  // The turn would say that it is kept.
  if (kind === "too-long" || kind === "no-text") throw new Error(`a note that cannot be kept: ${kind}`);
}

/** The turn's own entries stay: the page must still see that the message arrived, and the reply to it. */
async function eraseLog(
  transaction: Transaction<Database>,
  { conversationId, firstSequence }: EffectContext,
): Promise<void> {
  await transaction
    .deleteFrom("conversation_log")
    .where("conversation_id", "=", conversationId)
    .where("sequence", "<", firstSequence)
    .execute();
}

/** In a personal chat the address leads to the person. Their next message brings it back. */
async function eraseDeliveries(
  transaction: Transaction<Database>,
  { conversationId }: EffectContext,
): Promise<void> {
  for (const table of ["addresses", "sent_activities", "reply_windows"] as const) {
    await transaction.deleteFrom(table).where("conversation_id", "=", conversationId).execute();
  }
}
