import type { Transaction } from "kysely";
import type { Notice } from "../requests/outbox/notice.ts";
import { addEntry } from "./add-entry.ts";
import type { Database } from "./database.ts";

const MOST = 100;

const alarm: Notice = { about: "nobody-told", audience: { kind: "alarm" }, route: "mail", detail: null };

/** See `raiseAlarms` of requests/outbox/outbox-store.ts. */
export async function raiseAlarms(
  transaction: Transaction<Database>,
  sentBefore: Date,
  at: Date,
): Promise<number> {
  const rows = await transaction
    .selectFrom("outbox")
    .innerJoin("requests", "requests.number", "outbox.number")
    .select("outbox.number")
    .where("outbox.state", "in", ["waiting", "dead"])
    .where("outbox.audience", "=", "staff")
    .where("outbox.about", "=", "submitted")
    .where("outbox.created_at", "<=", sentBefore.toISOString())
    // Whoever has taken or forwarded it knows of it.
    .where("requests.status", "=", "nowe")
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom("outbox as other")
            .select("other.id")
            .whereRef("other.number", "=", "outbox.number")
            .where("other.about", "=", "nobody-told"),
        ),
      ),
    )
    // A round's worth: the writer has turns to take, too.
    .limit(MOST)
    .execute();
  for (const { number } of rows) await addEntry(transaction, { number, notice: alarm, at });
  return rows.length;
}
