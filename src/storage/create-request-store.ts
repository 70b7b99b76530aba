import type { Kysely } from "kysely";
import type { RequestStore } from "../requests/request-store.ts";
import type { Database } from "./database.ts";
import { readHistory } from "./find-requests.ts";
import { fromRequestRow } from "./request-row.ts";

export function createRequestStore(reader: Kysely<Database>): RequestStore {
  return {
    list: async () => {
      const rows = await reader
        .selectFrom("requests")
        .selectAll()
        .orderBy("created_at", "desc")
        .orderBy("number")
        .execute();
      return rows.map(fromRequestRow);
    },
    find: async (number) => {
      const row = await reader
        .selectFrom("requests")
        .selectAll()
        .where("number", "=", number)
        .executeTakeFirst();
      if (!row) return undefined;
      return { request: fromRequestRow(row), history: await readHistory(reader, number) };
    },
  };
}
