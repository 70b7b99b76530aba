import type { Transaction } from "kysely";
import { planNotices } from "../requests/outbox/plan-notices.ts";
import type { RequestEvent, SupportRequest } from "../requests/support-request.ts";
import { addCardEntry } from "./add-card-entry.ts";
import { addEntry } from "./add-entry.ts";
import { countRows } from "./count-rows.ts";
import type { Database } from "./database.ts";

/** An event with the request as it stands after it, and before it where it was there. */
export type Recorded = { request: SupportRequest; event: RequestEvent; before?: SupportRequest };

/** Appends an event to the history of its request, and what has to be told of it to the outbox. */
export async function recordEvent(transaction: Transaction<Database>, recorded: Recorded): Promise<void> {
  const { number, at, detail, kind } = recorded.event;
  await transaction
    .insertInto("request_history")
    .values({
      ...recorded.event,
      sequence: await countRows(transaction, "request_history", number),
      at: at.toISOString(),
      detail: detail && JSON.stringify(detail),
    })
    .execute();
  for (const notice of planNotices(recorded)) await addEntry(transaction, { number, notice, at });
  await addCardEntry(transaction, { number, about: kind, at });
}
