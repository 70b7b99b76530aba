import type { Kysely } from "kysely";
import type { RequestStore } from "../requests/request-store.ts";
import type { Database } from "./database.ts";
import { fromHistoryRow, fromRequestRow } from "./request-row.ts";

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
      const history = await reader
        .selectFrom("request_history")
        .selectAll()
        .where("number", "=", number)
        .orderBy("sequence")
        .execute();
      return { request: fromRequestRow(row), history: history.map(fromHistoryRow) };
    },
  };
}
