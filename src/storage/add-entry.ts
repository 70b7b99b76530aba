import { randomBytes, randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Notice } from "../requests/outbox/notice.ts";
import { isAsked } from "../requests/survey/survey.ts";
import { countRows } from "./count-rows.ts";
import type { Database } from "./database.ts";
import { hashToken, linkEnd } from "./hash-token.ts";
import { createSurvey } from "./keep-survey.ts";
import { toOutboxRow } from "./outbox-row.ts";

type Addition = { number: string; notice: Notice; at: Date };

export async function addEntry(
  transaction: Transaction<Database>,
  { number, notice, at }: Addition,
): Promise<void> {
  const position = await countRows(transaction, "outbox", number);
  const row = toOutboxRow({ id: randomUUID(), number, position, notice, at });
  const secret = await createLink(transaction, { number, notice, at });
  await transaction
    .insertInto("outbox")
    .values({ ...row, secret })
    .execute();
}

const withLink: ReadonlySet<Notice["about"]> = new Set(["forwarded", "not-accepted"]);

/** The token of the link that goes with a mail, kept as its hash alone. */
async function createLink(transaction: Transaction<Database>, addition: Addition): Promise<string | null> {
  const { number, notice, at } = addition;
  if (notice.about !== "closed" || notice.audience.kind !== "person")
    return await createPartnerLink(transaction, addition);
  if (!isAsked(notice.detail?.result)) return null;
  const token = newToken();
  await createSurvey(transaction, { number, token, at });
  return token;
}

const newToken = (): string => randomBytes(32).toString("base64url");

/**
 * The partner gets a link with what was forwarded to it, and with a reminder of it: the first link may have ended. The link is kept by its hash; its token waits with the mail
 * alone, and goes when the mail has gone.
 */
async function createPartnerLink(
  transaction: Transaction<Database>,
  { number, notice, at }: Addition,
): Promise<string | null> {
  if (notice.audience.kind !== "partner" || !withLink.has(notice.about)) return null;
  const token = newToken();
  await transaction
    .insertInto("partner_links")
    .values({
      token_hash: hashToken(token),
      number,
      partner: notice.audience.partner,
      created_at: at.toISOString(),
      expires_at: linkEnd(at).toISOString(),
      revoked_at: null,
      opened_at: null,
    })
    .execute();
  return token;
}
