import { type Kysely, sql } from "kysely";

/** Which conversations have a draft, and since when, so that both can be deleted on time without reading memories. */
export async function addDraftTimes(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("conversations").addColumn("draft_changed_at", "text").execute();
  await db.schema.alterTable("conversations").addColumn("draft_expired_at", "text").execute();
  await db.schema
    .createIndex("conversations_by_draft_change")
    .on("conversations")
    .column("draft_changed_at")
    .execute();
  // The exact time stands in the memory; the last activity is never earlier, so nothing is deleted too soon.
  await sql`
    update conversations set draft_changed_at = last_activity_at where memory like '%"draft":{%'
  `.execute(db);
  await db.schema
    .createIndex("unanswered_questions_by_time")
    .on("unanswered_questions")
    .column("at")
    .execute();
}
