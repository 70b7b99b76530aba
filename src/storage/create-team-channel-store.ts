import type { Kysely, Transaction } from "kysely";
import type { TeamChannel, TeamChannelStore } from "../staff/team-channel-store.ts";
import { addCardEntry } from "./add-card-entry.ts";
import type { Database, Write } from "./database.ts";

export function createTeamChannelStore(write: Write, reader: Kysely<Database>): TeamChannelStore {
  return {
    find: async () => {
      const row = await reader.selectFrom("team_channel").selectAll().executeTakeFirst();
      return row && { conversationId: row.conversation_id, reference: row.reference };
    },
    link: (channel, at) => write((transaction) => link(transaction, channel, at)),
    keepReference: ({ conversationId, reference }) =>
      write(async (transaction) => {
        await transaction
          .updateTable("team_channel")
          .set({ reference })
          .where("conversation_id", "=", conversationId)
          .execute();
      }),
    findCard: async (number) => {
      const row = await reader
        .selectFrom("team_cards")
        .selectAll()
        .where("number", "=", number)
        .executeTakeFirst();
      return row && { conversationId: row.conversation_id, activityId: row.activity_id };
    },
    keepCard: (number, { conversationId, activityId }) =>
      write(async (transaction) => {
        const row = { conversation_id: conversationId, activity_id: activityId };
        await transaction
          .insertInto("team_cards")
          .values({ number, ...row })
          .onConflict((conflict) => conflict.column("number").doUpdateSet(row))
          .execute();
      }),
  };
}

async function link(
  transaction: Transaction<Database>,
  { conversationId, reference }: TeamChannel,
  at: Date,
): Promise<number> {
  const row = { conversation_id: conversationId, reference, linked_at: at.toISOString() };
  await transaction
    .insertInto("team_channel")
    .values({ id: 1, ...row })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  const waiting = await transaction
    .selectFrom("requests")
    .select("number")
    .where("status", "=", "nowe")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("team_cards")
            .select("team_cards.number")
            .whereRef("team_cards.number", "=", "requests.number")
            .where("team_cards.conversation_id", "=", conversationId),
        ),
      ),
    )
    .orderBy("created_at")
    .execute();
  for (const { number } of waiting) await addCardEntry(transaction, { number, about: "submitted", at });
  return waiting.length;
}
