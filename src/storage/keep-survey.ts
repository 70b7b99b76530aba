import type { Transaction } from "kysely";
import type { Effect } from "../conversation/effect.ts";
import { emptyMemory } from "../conversation/memory.ts";
import { parseMemory } from "../conversation/parse-memory.ts";
import { surveyDays } from "../requests/survey/survey.ts";
import type { Database } from "./database.ts";
import { hashToken } from "./hash-token.ts";

/** A request's end is to be told: the question about it gets its link. */
export async function createSurvey(
  transaction: Transaction<Database>,
  { number, token, at }: { number: string; token: string; at: Date },
): Promise<void> {
  const { forwarded_to } = await transaction
    .selectFrom("requests")
    .select("forwarded_to")
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  const expires = new Date(at.getTime() + surveyDays * 24 * 3_600_000).toISOString();
  const row = { number, token_hash: hashToken(token), partner: forwarded_to, expires_at: expires };
  await transaction
    .insertInto("surveys")
    .values({ ...row, answer: null, comment: null, answered_at: null })
    .onConflict((conflict) => conflict.column("number").doNothing())
    .execute();
}

/** The question stands in the chat: the conversation must know of it, even where it was forgotten meanwhile. */
export async function rememberSurvey(
  transaction: Transaction<Database>,
  number: string,
  at: Date,
): Promise<void> {
  const request = await transaction
    .selectFrom("requests")
    .select(["conversation_id as id", "channel"])
    .where("number", "=", number)
    .executeTakeFirst();
  if (!request || request.id === "") return;
  const row = await transaction
    .selectFrom("conversations")
    .select("memory")
    .where("id", "=", request.id)
    .executeTakeFirst();
  const before = row ? parseMemory(row.memory) : emptyMemory;
  const memory = JSON.stringify({ ...before, survey: { number, isFresh: true } });
  const now = at.toISOString();
  await transaction
    .insertInto("conversations")
    .values({
      ...request,
      memory,
      resume_hash: null,
      created_at: now,
      last_activity_at: now,
      next_sequence: 0,
    })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ memory }))
    .execute();
}

type SurveyEffect = Extract<Effect, { kind: "survey-answered" | "survey-commented" }>;

/** Keeps what was said once, from the conversation that sent the request, while its personal data is there. */
export async function keepSurvey(
  transaction: Transaction<Database>,
  effect: SurveyEffect,
  conversationId: string,
): Promise<void> {
  const own = await transaction
    .selectFrom("requests")
    .select("number")
    .where("number", "=", effect.number)
    .where("conversation_id", "=", conversationId)
    .executeTakeFirst();
  if (!own) return;
  const update = transaction.updateTable("surveys").where("number", "=", effect.number);
  if (effect.kind === "survey-commented") {
    const unsaid = update.where("comment", "is", null).where("answer", "is not", null);
    await unsaid.set({ comment: effect.text }).execute();
  } else {
    const { answer, at } = effect;
    await update.where("answer", "is", null).set({ answer, answered_at: at.toISOString() }).execute();
  }
}
