import type { Kysely } from "kysely";
import type { FoundRequests, RequestFilter, RequestStore, StoredRequest } from "../requests/request-store.ts";
import type { RequestStatus, SupportRequest } from "../requests/support-request.ts";
import type { Database, Write } from "./database.ts";
import { filterRequests } from "./filter-requests.ts";
import { readHistory } from "./find-requests.ts";
import { moveRequest } from "./move-request.ts";
import { fromRequestRow, parseStatus } from "./request-row.ts";

export function createRequestStore(write: Write, reader: Kysely<Database>): RequestStore {
  return {
    list: async () => (await newestFirst(reader, {}).execute()).map(fromRequestRow),
    find: (number) => find(reader, number),
    search: (filter, page) => search(reader, filter, page),
    countByStatus: (filter) => countByStatus(reader, filter),
    each: (filter) => each(reader, filter),
    act: (number, wish) => write((transaction) => moveRequest(transaction, number, wish)),
  };
}

const newestFirst = (reader: Kysely<Database>, filter: RequestFilter) =>
  filterRequests(reader, filter).selectAll().orderBy("created_at", "desc").orderBy("number");

async function find(reader: Kysely<Database>, number: string): Promise<StoredRequest | undefined> {
  const row = await reader.selectFrom("requests").selectAll().where("number", "=", number).executeTakeFirst();
  if (!row) return undefined;
  return { request: fromRequestRow(row), history: await readHistory(reader, number) };
}

async function search(
  reader: Kysely<Database>,
  filter: RequestFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<FoundRequests> {
  const rows = await newestFirst(reader, filter).limit(limit).offset(offset).execute();
  const { total } = await filterRequests(reader, filter)
    .select((select) => select.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return { requests: rows.map(fromRequestRow), total: Number(total) };
}

async function countByStatus(
  reader: Kysely<Database>,
  filter: RequestFilter,
): Promise<Partial<Record<RequestStatus, number>>> {
  const rows = await filterRequests(reader, filter)
    .select((select) => ["status" as const, select.fn.countAll<number>().as("count")])
    .groupBy("status")
    .execute();
  return Object.fromEntries(rows.map(({ status, count }) => [parseStatus(status), Number(count)]));
}

const portion = 200;

async function* each(reader: Kysely<Database>, filter: RequestFilter): AsyncGenerator<SupportRequest> {
  let rows = await newestFirst(reader, filter).limit(portion).execute();
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    for (const row of rows) yield fromRequestRow(row);
    const { created_at, number } = last;
    rows = await newestFirst(reader, filter)
      .where((is) =>
        is.or([
          is("created_at", "<", created_at),
          is.and([is("created_at", "=", created_at), is("number", ">", number)]),
        ]),
      )
      .limit(portion)
      .execute();
  }
}
