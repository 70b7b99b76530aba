import type { Transaction } from "kysely";
import type { Database } from "./database.ts";

/** How many rows a request has in a table that only grows: the place of the next one. */
export async function countRows(
  transaction: Transaction<Database>,
  table: "request_history" | "outbox",
  number: string,
): Promise<number> {
  const { count } = await transaction
    .selectFrom(table)
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  return Number(count);
}
