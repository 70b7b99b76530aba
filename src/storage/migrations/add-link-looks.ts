import type { Kysely } from "kysely";

/** When a partner's link was last used to look at its request; what was looked at before is not known. */
export async function addLinkLooks(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("partner_links").addColumn("opened_at", "text").execute();
}
