import type { Transaction } from "kysely";
import { erasePersonal } from "../requests/erase-personal.ts";
import type { Database } from "./database.ts";
import { fromRequestRow, toRequestRow } from "./request-row.ts";

/** Leaves the bare record of a request and of its history; nothing where there is no such request. */
export async function eraseRequest(transaction: Transaction<Database>, number: string): Promise<void> {
  const row = await transaction
    .selectFrom("requests")
    .selectAll()
    .where("number", "=", number)
    .executeTakeFirst();
  if (!row) return;
  const { fields, answers, conversation_id } = toRequestRow(erasePersonal(fromRequestRow(row)));
  await transaction
    .updateTable("requests")
    .set({ fields, answers, conversation_id })
    .where("number", "=", number)
    .execute();
  await transaction
    .updateTable("request_history")
    .set({ detail: null })
    .where("number", "=", number)
    .where("detail", "is not", null)
    .execute();
  await transaction
    .updateTable("surveys")
    .set({ comment: null, token_hash: null })
    .where("number", "=", number)
    .execute();
  // What waits to be told is told without the words of people.
  await transaction.updateTable("outbox").set({ detail: null }).where("number", "=", number).execute();
}
