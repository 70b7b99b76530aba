import type { Transaction } from "kysely";
import { decideMove, type Wish } from "../requests/decide-move.ts";
import type { Acted } from "../requests/request-store.ts";
import type { SupportRequest } from "../requests/support-request.ts";
import type { Database } from "./database.ts";
import { recordEvent } from "./record-event.ts";
import { fromRequestRow, toHandlingColumns } from "./request-row.ts";

/**
 * Decides an action on a request as it stands now and applies it: the record, its history and its outbox entries.
 * Compare-and-set: where the record has changed since it was read (two machines), it is read and decided again.
 */
export async function moveRequest(
  transaction: Transaction<Database>,
  number: string,
  wish: Wish,
): Promise<Acted> {
  for (;;) {
    const row = await transaction
      .selectFrom("requests")
      .selectAll()
      .where("number", "=", number)
      .executeTakeFirst();
    if (!row) return { kind: "unknown" };
    const before = fromRequestRow(row);
    const decision = decideMove(before, wish);
    if (decision.kind === "already") return { kind: "already", request: before };
    if (decision.kind !== "moved") return decision;
    const { request, event } = decision;
    if (!(await replace(transaction, request, row.revision))) continue;
    await recordEvent(transaction, { request, event, before });
    return { kind: "done", request };
  }
}

async function replace(
  transaction: Transaction<Database>,
  request: SupportRequest,
  revision: number,
): Promise<boolean> {
  const updated = await transaction
    .updateTable("requests")
    .set({ status: request.status, ...toHandlingColumns(request.handling), revision: revision + 1 })
    .where("number", "=", request.number)
    .where("revision", "=", revision)
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
}
