import type { Kysely } from "kysely";
import { allowErasing } from "../append-only.ts";

/** What belongs to an event of a request, such as a note that somebody added. The event stays when it is erased. */
export async function addEventDetail(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("request_history").addColumn("detail", "text").execute();
  await allowErasing(db, "request_history", {
    column: "detail",
    kept: ["number", "sequence", "at", "actor", "kind"],
  });
}
