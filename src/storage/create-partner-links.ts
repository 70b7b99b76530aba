import type { Kysely, Transaction } from "kysely";
import { actorId } from "../requests/actor.ts";
import { closedStatuses } from "../requests/life-cycle.ts";
import type { OpenedLink, PartnerLinks } from "../requests/partner-links.ts";
import type { RequestStore } from "../requests/request-store.ts";
import { addEntry } from "./add-entry.ts";
import { appendAudit } from "./append-audit.ts";
import type { Database, Write } from "./database.ts";
import { hashToken } from "./hash-token.ts";
import { listLinks } from "./list-links.ts";
import { moveRequest } from "./move-request.ts";

export function createPartnerLinks(
  write: Write,
  reader: Kysely<Database>,
  requests: RequestStore,
): PartnerLinks {
  return {
    open: async (token, now) => {
      const link = await findLink(reader, token, now);
      const opened = link && (await openLink(link, requests));
      if (opened?.kind === "open")
        await write((transaction) => noteLook(transaction, { token, opened, at: now }));
      return opened;
    },
    act: (token, action, at) =>
      write(async (transaction) => {
        const link = await findLink(transaction, token, at);
        if (!link) return { kind: "unknown" };
        const actor = { kind: "partner", partner: link.partner, id: null } as const;
        const { number } = link;
        const acted = await moveRequest(transaction, number, { action, actor, at });
        if (acted.kind === "done")
          await appendAudit(transaction, {
            at,
            actor: actorId(actor),
            action: action.kind,
            subject: number,
            detail: null,
          });
        return acted;
      }),
    list: (number) => listLinks(reader, number),
    revoke: (number, now) => write((transaction) => revoke(transaction, number, now)),
    sendAnew: (number, at) => write((transaction) => sendAnew(transaction, number, at)),
  };
}

type Link = { number: string; partner: string; expires_at: string };

async function findLink(db: Kysely<Database>, token: string, now: Date): Promise<Link | undefined> {
  return await db
    .selectFrom("partner_links")
    .select(["number", "partner", "expires_at"])
    .where("token_hash", "=", hashToken(token))
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now.toISOString())
    .executeTakeFirst();
}

async function openLink({ number, partner, expires_at }: Link, requests: RequestStore) {
  const stored = await requests.find(number);
  if (!stored) return undefined;
  const { status, handling } = stored.request;
  const gone = (kind: "declined" | "recalled" | "closed"): OpenedLink => ({ kind, number });
  if (handling.partner !== partner)
    return gone(handling.declinedBy.includes(partner) ? "declined" : "recalled");
  if (closedStatuses.includes(status)) return gone("closed");
  return { kind: "open" as const, stored, partner, expiresAt: new Date(expires_at) };
}

async function noteLook(
  transaction: Transaction<Database>,
  { token, opened, at }: { token: string; opened: Extract<OpenedLink, { kind: "open" }>; at: Date },
): Promise<void> {
  const { stored, partner } = opened;
  await transaction
    .updateTable("partner_links")
    .set({ opened_at: at.toISOString() })
    .where("token_hash", "=", hashToken(token))
    .execute();
  const actor = actorId({ kind: "partner", partner, id: null });
  const { number } = stored.request;
  await appendAudit(transaction, { at, actor, action: "link-opened", subject: number, detail: null });
}

async function revoke(db: Kysely<Database>, number: string, now: Date): Promise<number> {
  const revoked = await db
    .updateTable("partner_links")
    .set({ revoked_at: now.toISOString() })
    .where("number", "=", number)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now.toISOString())
    .executeTakeFirst();
  return Number(revoked.numUpdatedRows);
}

async function sendAnew(transaction: Transaction<Database>, number: string, at: Date): Promise<boolean> {
  const row = await transaction
    .selectFrom("requests")
    .select("forwarded_to")
    .where("number", "=", number)
    .where("status", "not in", closedStatuses)
    .executeTakeFirst();
  if (!row || row.forwarded_to === null) return false;
  const audience = { kind: "partner", partner: row.forwarded_to } as const;
  const notice = { about: "forwarded", audience, route: "mail", detail: null } as const;
  await addEntry(transaction, { number, notice, at });
  return true;
}
