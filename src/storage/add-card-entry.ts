import type { Transaction } from "kysely";
import type { EventKind } from "../requests/support-request.ts";
import { addEntry } from "./add-entry.ts";
import type { Database } from "./database.ts";

type CardCause = { number: string; about: EventKind; at: Date };

/** The team's card of a request has to change; nothing is written down where the team has no channel. */
export async function addCardEntry(
  transaction: Transaction<Database>,
  { number, about, at }: CardCause,
): Promise<void> {
  const channel = await transaction.selectFrom("team_channel").select("id").executeTakeFirst();
  if (!channel) return;
  // What the card says is read when it is sent: the cause alone is kept.
  const notice = { about, audience: { kind: "team" }, route: "card", detail: null } as const;
  await addEntry(transaction, { number, notice, at });
}
