import type { Transaction } from "kysely";
import type { RequestEvent, SupportRequest } from "../requests/support-request.ts";
import type { Database } from "./database.ts";

/** An event with the request as it stands after it, and before it where it was there. */
export type Recorded = { request: SupportRequest; event: RequestEvent; before?: SupportRequest };

/** Appends an event to the history of its request. */
export async function recordEvent(transaction: Transaction<Database>, { event }: Recorded): Promise<void> {
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
