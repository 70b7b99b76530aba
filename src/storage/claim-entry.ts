import type { Transaction } from "kysely";
import type { OutboxEntry } from "../requests/outbox/notice.ts";
import type { Database } from "./database.ts";
import { fromOutboxRow } from "./outbox-row.ts";

/** See `claim` of requests/outbox/outbox-store.ts. */
export async function claimEntry(
  transaction: Transaction<Database>,
  { now, until, closed }: { now: Date; until: Date; closed: ReadonlySet<OutboxEntry["route"]> },
): Promise<OutboxEntry | undefined> {
  const moment = now.toISOString();
  const row = await transaction
    .selectFrom("outbox as entry")
    .selectAll()
    .where("state", "=", "waiting")
    .where("due_at", "<=", moment)
    .$if(closed.size > 0, (query) => query.where("route", "not in", [...closed]))
    .where((is) => is.or([is("claimed_until", "is", null), is("claimed_until", "<=", moment)]))
    .where((is) =>
      is.or([
        is("audience", "=", "alarm"),
        is.not(
          is.exists(
            is
              .selectFrom("outbox as earlier")
              .select("earlier.id")
              .whereRef("earlier.number", "=", "entry.number")
              .whereRef("earlier.position", "<", "entry.position")
              .where("earlier.state", "=", "waiting")
              .where("earlier.audience", "!=", "alarm")
              .whereRef("earlier.route", "=", "entry.route")
              .where((may) =>
                may.or([
                  may("earlier.holds", "is", null),
                  may("earlier.holds", "=", "all"),
                  may("earlier.audience", "=", may.ref("entry.audience")),
                ]),
              ),
          ),
        ),
      ]),
    )
    .orderBy("due_at")
    .orderBy("created_at")
    .orderBy("number")
    .orderBy("position")
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  await transaction
    .updateTable("outbox")
    .set({ claimed_until: until.toISOString() })
    .where("id", "=", row.id)
    .execute();
  return fromOutboxRow(row);
}
