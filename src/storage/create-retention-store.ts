import type { Kysely, Transaction } from "kysely";
import { stepLeft } from "../conversation/intake/count-intake.ts";
import { parseMemory } from "../conversation/parse-memory.ts";
import { expireDraft } from "../conversation/returning/expire-draft.ts";
import type { RetentionKind, RetentionLimits, RetentionStore } from "../requests/retention-store.ts";
import { addCount } from "./add-count.ts";
import type { Database, Write } from "./database.ts";
import { eraseRequest } from "./erase-request.ts";

type Parts = { write: Write; reader: Kysely<Database>; settle: () => Promise<void> };

export function createRetentionStore({ write, reader, settle }: Parts): RetentionStore {
  return {
    findDue: async (kind, limits) => {
      const rows = await kinds[kind].find(reader, limits, mostCounted);
      const [oldest] = rows;
      return { count: rows.length, oldest: oldest ? new Date(oldest.at ?? "") : null };
    },
    removeDue: (kind, limits, { most, at }) =>
      write(async (transaction) => {
        const due = await kinds[kind].find(transaction, limits, most);
        for (const { id } of due) await kinds[kind].remove(transaction, id, at);
        return due.length;
      }),
    settle,
  };
}

const mostCounted = 1_000_000;

/** `find` gives id and time, the oldest first. */
type Kind = {
  find(
    db: Kysely<Database>,
    limits: RetentionLimits,
    most: number,
  ): Promise<{ id: string; at: string | null }[]>;
  remove(transaction: Transaction<Database>, id: string, at: Date): Promise<void>;
};

const drafts: Kind = {
  find: (db, limits, most) =>
    db
      .selectFrom("conversations")
      .select(["id", "draft_changed_at as at"])
      .where("draft_changed_at", "<", limits.drafts.toISOString())
      .orderBy("draft_changed_at")
      .limit(most)
      .execute(),
  remove: async (transaction, id, at) => {
    const { memory, channel } = await transaction
      .selectFrom("conversations")
      .select(["memory", "channel"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const before = parseMemory(memory);
    const left = JSON.stringify(expireDraft(before, at));
    if (before.draft)
      await addCount(transaction, { what: "intake-left", about: stepLeft(before.draft) }, { channel, at });
    await transaction
      .updateTable("conversations")
      .set({ memory: left, draft_changed_at: null, draft_expired_at: at.toISOString() })
      .where("id", "=", id)
      .execute();
    // What was said holds what was answered.
    await transaction.deleteFrom("conversation_log").where("conversation_id", "=", id).execute();
  },
};

/**
 * A conversation with a draft lives as long as the draft. Where that has expired, the bare conversation stays as long
 * again, so that whoever comes back can be told. The log goes with its conversation (on delete cascade).
 */
const conversations: Kind = {
  find: (db, limits, most) =>
    db
      .selectFrom("conversations")
      .select(["id", "last_activity_at as at"])
      .where("last_activity_at", "<", limits.conversations.toISOString())
      .where("draft_changed_at", "is", null)
      .where((where) =>
        where.or([
          where("draft_expired_at", "is", null),
          where("draft_expired_at", "<", limits.drafts.toISOString()),
        ]),
      )
      .orderBy("last_activity_at")
      .limit(most)
      .execute(),
  remove: async (transaction, id) => {
    await transaction.deleteFrom("conversations").where("id", "=", id).execute();
  },
};

const requests: Kind = {
  find: (db, limits, most) =>
    db
      .selectFrom("requests")
      .select(["number as id", "created_at as at"])
      .where("created_at", "<", limits.requests.toISOString())
      // Empty once the personal data is erased.
      .where("conversation_id", "<>", "")
      .orderBy("created_at")
      .limit(most)
      .execute(),
  remove: eraseRequest,
};

const questions: Kind = {
  find: (db, limits, most) =>
    db
      .selectFrom("unanswered_questions")
      .select(["id", "at"])
      .where("at", "<", limits.questions.toISOString())
      .orderBy("at")
      .limit(most)
      .execute(),
  remove: async (transaction, id) => {
    await transaction.deleteFrom("unanswered_questions").where("id", "=", id).execute();
  },
};

const kinds: Readonly<Record<RetentionKind, Kind>> = { drafts, conversations, requests, questions };
