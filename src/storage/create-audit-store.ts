import type { Kysely } from "kysely";
import { z } from "zod";
import { type AuditEntry, type AuditQuery, type AuditStore, auditActions } from "../staff/audit-log.ts";
import { appendAudit } from "./append-audit.ts";
import type { Database, Write } from "./database.ts";
import type { AuditTable } from "./staff-tables.ts";

export function createAuditStore(write: Write, reader: Kysely<Database>): AuditStore {
  return {
    append: (entry) => write((transaction) => appendAudit(transaction, entry)),
    list: (query) => list(reader, query),
  };
}

async function list(db: Kysely<Database>, query: AuditQuery): ReturnType<AuditStore["list"]> {
  const { actor, subject, page, pageSize } = query;
  let wanted = db.selectFrom("audit_log");
  if (actor !== null) wanted = wanted.where("actor", "=", actor);
  if (subject !== null) wanted = wanted.where("subject", "=", subject);
  const { count } = await wanted
    .select((select) => select.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  const rows = await wanted
    .selectAll()
    .orderBy("sequence", "desc")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { entries: rows.map(fromRow), total: Number(count) };
}

const action = z.enum(auditActions);

function fromRow({ at, actor, action: name, subject, detail }: AuditTable): AuditEntry {
  return { at: new Date(at), actor, action: action.parse(name), subject, detail };
}
