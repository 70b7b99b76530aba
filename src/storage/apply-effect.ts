import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Effect } from "../conversation/effect.ts";
import type { RequestEvent, SupportRequest } from "../requests/support-request.ts";
import type { Database } from "./database.ts";
import { eraseRequest } from "./erase-request.ts";
import { toRequestRow } from "./request-row.ts";

/** The turn that an effect belongs to: its conversation, and the sequence of the first log entry it could write. */
type EffectContext = { conversationId: string; firstSequence: number };

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
      return await withdraw(transaction, effect.number, effect.at);
    case "note-added":
      return await addNote(transaction, effect);
    case "data-erased":
      await eraseLog(transaction, context);
      await eraseDeliveries(transaction, context);
      if (effect.requestNumber !== null) await eraseRequest(transaction, effect.requestNumber);
      return;
    case "draft-expired":
      return await eraseLog(transaction, context);
    case "question-unanswered":
      await transaction
        .insertInto("unanswered_questions")
        .values({ id: randomUUID(), at: effect.at.toISOString(), text: effect.text })
        .execute();
      return;
  }
}

/** One draft, one request: a second one of the same draft changes nothing. */
async function submit(transaction: Transaction<Database>, request: SupportRequest): Promise<void> {
  const inserted = await transaction
    .insertInto("requests")
    .values(toRequestRow(request))
    .onConflict((conflict) => conflict.column("draft_id").doNothing())
    .executeTakeFirst();
  if (!inserted.numInsertedOrUpdatedRows) return;
  await appendHistory(transaction, {
    number: request.number,
    at: request.createdAt,
    actor: "osoba",
    kind: "submitted",
    detail: null,
  });
}

/** Withdrawn already, or unknown: nothing changes. */
async function withdraw(transaction: Transaction<Database>, number: string, at: Date): Promise<void> {
  const updated = await transaction
    .updateTable("requests")
    .set({ status: "wycofane" })
    .where("number", "=", number)
    .where("status", "!=", "wycofane")
    .executeTakeFirst();
  if (updated.numUpdatedRows > 0n) {
    await appendHistory(transaction, { number, at, actor: "osoba", kind: "withdrawn", detail: null });
  }
}

/** A note to a request that is not there is dropped. */
async function addNote(
  transaction: Transaction<Database>,
  { number, text, at }: Extract<Effect, { kind: "note-added" }>,
): Promise<void> {
  const row = await transaction
    .selectFrom("requests")
    .select("number")
    .where("number", "=", number)
    .executeTakeFirst();
  if (!row) return;
  await appendHistory(transaction, { number, at, actor: "osoba", kind: "noted", detail: { note: text } });
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
  for (const table of ["addresses", "sent_activities"] as const) {
    await transaction.deleteFrom(table).where("conversation_id", "=", conversationId).execute();
  }
}

async function appendHistory(transaction: Transaction<Database>, event: RequestEvent): Promise<void> {
  const { count } = await transaction
    .selectFrom("request_history")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("number", "=", event.number)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto("request_history")
    .values({
      ...event,
      sequence: Number(count),
      at: event.at.toISOString(),
      detail: event.detail && JSON.stringify(event.detail),
    })
    .execute();
}
