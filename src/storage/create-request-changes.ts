import type { Kysely } from "kysely";
import type { RequestChanges } from "../staff/request-changes.ts";
import type { Database } from "./database.ts";
import { fromRequestRow } from "./request-row.ts";

export function createRequestChanges(reader: Kysely<Database>): RequestChanges {
  return {
    after: async (sequence, limit) => {
      const rows = await reader
        .selectFrom("request_changes")
        .innerJoin("requests", "requests.number", "request_changes.number")
        .selectAll("requests")
        .select("request_changes.sequence as change_sequence")
        .where("request_changes.sequence", ">", sequence)
        .orderBy("request_changes.sequence")
        .limit(limit)
        .execute();
      return rows.map(({ change_sequence, ...row }) => ({
        sequence: change_sequence,
        request: fromRequestRow(row),
      }));
    },
  };
}
