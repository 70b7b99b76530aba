import type { Kysely } from "kysely";
import type { WantedRequests } from "../conversation/conversation-store.ts";
import { contactsIn, isSameContact } from "../requests/contact.ts";
import type { StoredRequest } from "../requests/request-store.ts";
import type { Database, RequestTable } from "./database.ts";
import { fromHistoryRow, fromRequestRow } from "./request-row.ts";

/** The requests with these numbers and those of a sender, each once, oldest first. */
export async function findRequests(
  db: Kysely<Database>,
  { numbers, sender }: WantedRequests,
): Promise<StoredRequest[]> {
  const named = numbers.length === 0 ? [] : await selectNamed(db, numbers);
  const recent = sender === null ? [] : await selectRecent(db, sender);
  const rows = new Map([...named, ...recent].map((row) => [row.number, row]));
  const found: StoredRequest[] = [];
  for (const row of rows.values()) {
    found.push({ request: fromRequestRow(row), history: await readHistory(db, row.number) });
  }
  return found.sort((a, b) => a.request.createdAt.getTime() - b.request.createdAt.getTime());
}

/** The events of one request, oldest first. */
export async function readHistory(db: Kysely<Database>, number: string): Promise<StoredRequest["history"]> {
  const rows = await db
    .selectFrom("request_history")
    .selectAll()
    .where("number", "=", number)
    .orderBy("sequence")
    .execute();
  return rows.map(fromHistoryRow);
}

async function selectNamed(db: Kysely<Database>, numbers: readonly string[]): Promise<RequestTable[]> {
  return await db.selectFrom("requests").selectAll().where("number", "in", numbers).execute();
}

/** Contacts stand in the answers, as JSON: the requests of a day or so are few enough to look through. */
async function selectRecent(
  db: Kysely<Database>,
  { contact, since }: NonNullable<WantedRequests["sender"]>,
): Promise<RequestTable[]> {
  const rows = await db
    .selectFrom("requests")
    .selectAll()
    .where("created_at", ">=", since.toISOString())
    .execute();
  return rows.filter((row) =>
    contactsIn(fromRequestRow(row).answers).some((left) => isSameContact(left, contact)),
  );
}
