import { type Kysely, sql } from "kysely";
import { makeAppendOnly } from "../append-only.ts";

export async function createStaffTables(db: Kysely<unknown>): Promise<void> {
  await createMembers(db);
  await createSignIns(db);
  await db.schema
    .createTable("staff_assignments")
    .addColumn("powiat", "text", (column) => column.primaryKey())
    .addColumn("partner", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("as_of", "text", (column) => column.notNull())
    .addColumn("basis", "text", (column) => column.notNull())
    .execute();
  await createAuditLog(db);
  await createRequestChanges(db);
}

async function createMembers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("staff_members")
    .addColumn("email", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("partner", "text")
    .addColumn("oid", "text", (column) => column.unique())
    .addColumn("added_at", "text", (column) => column.notNull())
    .addColumn("added_by", "text", (column) => column.notNull())
    .execute();
}

/** Whoever leaves the staff list leaves nothing behind that opens a door. */
async function createSignIns(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("staff_links")
    .addColumn("token_hash", "text", (column) => column.primaryKey())
    .addColumn("email", "text", (column) =>
      column.notNull().references("staff_members.email").onDelete("cascade"),
    )
    .addColumn("return_to", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("staff_visits")
    .addColumn("id_hash", "text", (column) => column.primaryKey())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("nonce", "text", (column) => column.notNull())
    .addColumn("code_verifier", "text", (column) => column.notNull())
    .addColumn("return_to", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("staff_sessions")
    .addColumn("id_hash", "text", (column) => column.primaryKey())
    .addColumn("email", "text", (column) =>
      column.notNull().references("staff_members.email").onDelete("cascade"),
    )
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("last_seen_at", "text", (column) => column.notNull())
    .execute();
}

async function createAuditLog(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("audit_log")
    .addColumn("sequence", "integer", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("subject", "text")
    .addColumn("detail", "text")
    .execute();
  await makeAppendOnly(db, "audit_log", ["sequence"]);
}

/**
 * Which request changed last, whoever changed it: the search in the panel keeps its words in memory and asks here for
 * what is new. Triggers, so that no way of writing can forget it; SQLite's words, as in append-only.ts.
 */
async function createRequestChanges(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("request_changes")
    .addColumn("number", "text", (column) => column.primaryKey())
    .addColumn("sequence", "integer", (column) => column.notNull().unique())
    .execute();
  const next = sql`(select coalesce(max(sequence), 0) + 1 from request_changes)`;
  const record = sql`begin
    insert into request_changes (number, sequence) values (new.number, ${next})
    on conflict (number) do update set sequence = excluded.sequence;
  end`;
  await sql`create trigger request_changes_by_insert after insert on requests ${record}`.execute(db);
  await sql`create trigger request_changes_by_update after update on requests ${record}`.execute(db);
  await sql`insert into request_changes (number, sequence)
    select number, row_number() over (order by created_at, number) from requests`.execute(db);
}
