import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Notice } from "../requests/outbox/notice.ts";
import { planNotices } from "../requests/outbox/plan-notices.ts";
import { linkDays } from "../requests/partner-links.ts";
import type { RequestEvent, SupportRequest } from "../requests/support-request.ts";
import type { Database } from "./database.ts";
import { toOutboxRow } from "./outbox-row.ts";

/** An event with the request as it stands after it, and before it where it was there. */
export type Recorded = { request: SupportRequest; event: RequestEvent; before?: SupportRequest };

/** Appends an event to the history of its request, and what has to be told of it to the outbox. */
export async function recordEvent(transaction: Transaction<Database>, recorded: Recorded): Promise<void> {
  const { number, at, detail } = recorded.event;
  await transaction
    .insertInto("request_history")
    .values({
      ...recorded.event,
      sequence: await countOf(transaction, "request_history", number),
      at: at.toISOString(),
      detail: detail && JSON.stringify(detail),
    })
    .execute();
  for (const notice of planNotices(recorded)) await addEntry(transaction, { number, notice, at });
}

type Addition = { number: string; notice: Notice; at: Date };

export async function addEntry(
  transaction: Transaction<Database>,
  { number, notice, at }: Addition,
): Promise<void> {
  const position = await countOf(transaction, "outbox", number);
  const row = toOutboxRow({ id: randomUUID(), number, position, notice, at });
  const secret = await createLink(transaction, { number, notice, at });
  await transaction
    .insertInto("outbox")
    .values({ ...row, secret })
    .execute();
}

/**
 * The partner gets a link with what was forwarded to it. The link is kept by its hash; its token waits with the mail
 * alone, and goes when the mail has gone.
 */
async function createLink(
  transaction: Transaction<Database>,
  { number, notice, at }: Addition,
): Promise<string | null> {
  if (notice.about !== "forwarded" || notice.audience.kind !== "partner") return null;
  const token = randomBytes(32).toString("base64url");
  await transaction
    .insertInto("partner_links")
    .values({
      token_hash: hashToken(token),
      number,
      partner: notice.audience.partner,
      created_at: at.toISOString(),
      expires_at: linkEnd(at).toISOString(),
      revoked_at: null,
    })
    .execute();
  return token;
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export function linkEnd(from: Date): Date {
  return new Date(from.getTime() + linkDays * 24 * 3_600_000);
}

async function countOf(
  transaction: Transaction<Database>,
  table: "request_history" | "outbox",
  number: string,
): Promise<number> {
  const { count } = await transaction
    .selectFrom(table)
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  return Number(count);
}
