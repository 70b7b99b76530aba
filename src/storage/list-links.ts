import type { Kysely } from "kysely";
import { z } from "zod";
import { audienceId, outboxStates } from "../requests/outbox/notice.ts";
import type { PartnerLink } from "../requests/partner-links.ts";
import type { Database } from "./database.ts";

/** See `list` of requests/partner-links.ts. A link and its mail were written together: they have partner and moment in common. */
export async function listLinks(db: Kysely<Database>, number: string): Promise<PartnerLink[]> {
  const links = await db
    .selectFrom("partner_links")
    .select(["partner", "created_at", "expires_at", "opened_at", "revoked_at"])
    .where("number", "=", number)
    .orderBy("created_at", "desc")
    .execute();
  const mails = await db
    .selectFrom("outbox")
    .select(["audience", "created_at", "state", "settled_at"])
    .where("number", "=", number)
    .where("route", "=", "mail")
    .execute();
  return links.map(({ partner, ...link }) => {
    const audience = audienceId({ kind: "partner", partner });
    const mail = mails.find((one) => one.audience === audience && one.created_at === link.created_at);
    return {
      partner,
      createdAt: new Date(link.created_at),
      mail: state.parse(mail?.state ?? "waiting"),
      sentAt: toDate(mail?.settled_at ?? null),
      expiresAt: new Date(link.expires_at),
      openedAt: toDate(link.opened_at),
      revokedAt: toDate(link.revoked_at),
    };
  });
}

const state = z.enum(outboxStates);

const toDate = (text: string | null): Date | null => (text === null ? null : new Date(text));
