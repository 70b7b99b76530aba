import type { Kysely, Transaction } from "kysely";
import type { SignInStore, StoredSession, StoredVisit } from "../staff/sign-in-store.ts";
import type { Database, Write } from "./database.ts";

export function createSignInStore(write: Write, reader: Kysely<Database>): SignInStore {
  return {
    addLink: ({ tokenHash, email, returnTo, expiresAt }) =>
      write(async (transaction) => {
        await transaction
          .insertInto("staff_links")
          .values({ token_hash: tokenHash, email, return_to: returnTo, expires_at: expiresAt.toISOString() })
          .execute();
      }),
    takeLink: (tokenHash, now) => write((transaction) => takeLink(transaction, tokenHash, now)),
    addVisit: (visit) => write((transaction) => addVisit(transaction, visit)),
    takeVisit: (idHash, now) => write((transaction) => takeVisit(transaction, idHash, now)),
    addSession: (session) => write((transaction) => addSession(transaction, session)),
    findSession: (idHash) => findSession(reader, idHash),
    touchSession: (idHash, at) =>
      write(async (transaction) => {
        await transaction
          .updateTable("staff_sessions")
          .set({ last_seen_at: at.toISOString() })
          .where("id_hash", "=", idHash)
          .execute();
      }),
    endSession: (idHash) =>
      write(async (transaction) => {
        await transaction.deleteFrom("staff_sessions").where("id_hash", "=", idHash).execute();
      }),
    endSessionsOf: (email) =>
      write(async (transaction) => {
        await transaction.deleteFrom("staff_sessions").where("email", "=", email).execute();
        await transaction.deleteFrom("staff_links").where("email", "=", email).execute();
      }),
    deleteOld: (old) => write((transaction) => deleteOld(transaction, old)),
  };
}

async function takeLink(
  transaction: Transaction<Database>,
  tokenHash: string,
  now: Date,
): ReturnType<SignInStore["takeLink"]> {
  const row = await transaction
    .deleteFrom("staff_links")
    .where("token_hash", "=", tokenHash)
    .returningAll()
    .executeTakeFirst();
  if (!row || row.expires_at <= now.toISOString()) return undefined;
  return { email: row.email, returnTo: row.return_to };
}

async function addVisit(transaction: Transaction<Database>, visit: StoredVisit): Promise<void> {
  const { idHash, state, nonce, codeVerifier, returnTo, expiresAt } = visit;
  await transaction
    .insertInto("staff_visits")
    .values({
      id_hash: idHash,
      state,
      nonce,
      code_verifier: codeVerifier,
      return_to: returnTo,
      expires_at: expiresAt.toISOString(),
    })
    .execute();
}

async function takeVisit(
  transaction: Transaction<Database>,
  idHash: string,
  now: Date,
): Promise<StoredVisit | undefined> {
  const row = await transaction
    .deleteFrom("staff_visits")
    .where("id_hash", "=", idHash)
    .returningAll()
    .executeTakeFirst();
  if (!row || row.expires_at <= now.toISOString()) return undefined;
  const { state, nonce, code_verifier, return_to, expires_at } = row;
  const expiresAt = new Date(expires_at);
  return { idHash, state, nonce, codeVerifier: code_verifier, returnTo: return_to, expiresAt };
}

async function addSession(transaction: Transaction<Database>, session: StoredSession): Promise<void> {
  const { idHash, email, createdAt, lastSeenAt } = session;
  await transaction
    .insertInto("staff_sessions")
    .values({
      id_hash: idHash,
      email,
      created_at: createdAt.toISOString(),
      last_seen_at: lastSeenAt.toISOString(),
    })
    .execute();
}

async function findSession(db: Kysely<Database>, idHash: string): Promise<StoredSession | undefined> {
  const row = await db
    .selectFrom("staff_sessions")
    .selectAll()
    .where("id_hash", "=", idHash)
    .executeTakeFirst();
  if (!row) return undefined;
  const { email, created_at, last_seen_at } = row;
  return { idHash, email, createdAt: new Date(created_at), lastSeenAt: new Date(last_seen_at) };
}

async function deleteOld(
  transaction: Transaction<Database>,
  { now, begunBefore, seenBefore }: Parameters<SignInStore["deleteOld"]>[0],
): Promise<void> {
  await transaction.deleteFrom("staff_links").where("expires_at", "<=", now.toISOString()).execute();
  await transaction.deleteFrom("staff_visits").where("expires_at", "<=", now.toISOString()).execute();
  await transaction
    .deleteFrom("staff_sessions")
    .where((where) =>
      where.or([
        where("created_at", "<", begunBefore.toISOString()),
        where("last_seen_at", "<", seenBefore.toISOString()),
      ]),
    )
    .execute();
}
