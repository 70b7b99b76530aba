import type { Transaction } from "kysely";
import type { AuditEntry } from "../staff/audit-log.ts";
import type { Database } from "./database.ts";

export async function appendAudit(transaction: Transaction<Database>, entry: AuditEntry): Promise<void> {
  const { at, actor, action, subject, detail } = entry;
  const { last } = await transaction
    .selectFrom("audit_log")
    .select((select) => select.fn.max("sequence").as("last"))
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto("audit_log")
    .values({ sequence: Number(last ?? 0) + 1, at: at.toISOString(), actor, action, subject, detail })
    .execute();
}
