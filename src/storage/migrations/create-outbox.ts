import type { Kysely } from "kysely";

export async function createOutbox(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("outbox")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("number", "text", (column) => column.notNull().references("requests.number"))
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("about", "text", (column) => column.notNull())
    .addColumn("audience", "text", (column) => column.notNull())
    .addColumn("route", "text", (column) => column.notNull())
    .addColumn("detail", "text")
    .addColumn("secret", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("due_at", "text", (column) => column.notNull())
    .addColumn("claimed_until", "text")
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("holds", "text")
    .addColumn("failure", "text")
    .addColumn("told", "text", (column) => column.notNull())
    .addColumn("settled_at", "text")
    .addUniqueConstraint("outbox_position", ["number", "position"])
    .execute();
  await db.schema.createIndex("outbox_by_state").on("outbox").columns(["state", "due_at"]).execute();
  await db.schema
    .createTable("partner_links")
    .addColumn("token_hash", "text", (column) => column.primaryKey())
    .addColumn("number", "text", (column) => column.notNull().references("requests.number"))
    .addColumn("partner", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("revoked_at", "text")
    .execute();
  await db.schema.createIndex("partner_links_by_number").on("partner_links").column("number").execute();
}
