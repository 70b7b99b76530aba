import type { Transaction } from "kysely";
import type { Settlement } from "../requests/outbox/outbox-store.ts";
import type { Database, OutboxTable } from "./database.ts";
import { hashToken, linkEnd } from "./hash-token.ts";
import { rememberSurvey } from "./keep-survey.ts";

/** See `settle` of requests/outbox/outbox-store.ts. An entry that was settled meanwhile stays as it is. */
export async function settleEntry(
  transaction: Transaction<Database>,
  id: string,
  settlement: Settlement,
): Promise<void> {
  if (settlement.kind === "sent") await startLink(transaction, id, settlement.at);
  if (settlement.kind === "sent" && settlement.asked !== undefined)
    await rememberSurvey(transaction, settlement.asked, settlement.at);
  await transaction
    .updateTable("outbox")
    .set({ claimed_until: null, ...columnsOf(settlement) })
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .execute();
}

function columnsOf(settlement: Settlement): Partial<OutboxTable> {
  switch (settlement.kind) {
    case "sent":
      return { state: "sent", secret: null, detail: null, settled_at: settlement.at.toISOString() };
    case "cancelled":
      return { state: "cancelled", secret: null, detail: null };
    case "by-mail":
      return { route: "mail" };
    case "dead":
      return { state: "dead", failure: settlement.failure, attempts: settlement.attempts };
    case "again":
      return {
        due_at: settlement.dueAt.toISOString(),
        holds: settlement.holds,
        failure: settlement.failure,
        attempts: settlement.attempts,
        told: JSON.stringify(settlement.told),
      };
  }
}

/** The days of a link count from the moment its mail has gone, however long that took. */
async function startLink(transaction: Transaction<Database>, id: string, at: Date): Promise<void> {
  const row = await transaction.selectFrom("outbox").select("secret").where("id", "=", id).executeTakeFirst();
  if (!row?.secret) return;
  await transaction
    .updateTable("partner_links")
    .set({ expires_at: linkEnd(at).toISOString() })
    .where("token_hash", "=", hashToken(row.secret))
    .execute();
}
