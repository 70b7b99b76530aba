import type { Kysely } from "kysely";
import { z } from "zod";
import type { Address, DeliveryStore } from "../conversation/delivery-store.ts";
import type { Database, Write } from "./database.ts";

export function createDeliveryStore(write: Write, reader: Kysely<Database>): DeliveryStore {
  return {
    keepAddress: (address) => write((transaction) => keepAddress(transaction, address)),
    findAddress: (conversationId) => findAddress(reader, conversationId),
    deleteAddress: (id) =>
      write(async (transaction) => {
        await transaction.deleteFrom("addresses").where("conversation_id", "=", id).execute();
      }),
    isSent: async (conversationId, key) => {
      const row = await reader
        .selectFrom("sent_activities")
        .select("key")
        .where("conversation_id", "=", conversationId)
        .where("key", "=", key)
        .executeTakeFirst();
      return row !== undefined;
    },
    keepSent: (conversationId, key, at) =>
      write(async (transaction) => {
        await transaction
          .insertInto("sent_activities")
          .values({ conversation_id: conversationId, key, at: at.toISOString() })
          .onConflict((conflict) => conflict.columns(["conversation_id", "key"]).doNothing())
          .execute();
      }),
    deleteOld: (addressesBefore, sentBefore) =>
      write(async (transaction) => {
        const oldest = addressesBefore.toISOString();
        await transaction.deleteFrom("addresses").where("updated_at", "<", oldest).execute();
        await transaction.deleteFrom("sent_activities").where("at", "<", sentBefore.toISOString()).execute();
      }),
  };
}

async function keepAddress(db: Kysely<Database>, address: Address): Promise<void> {
  const row = {
    channel: address.channel,
    reference: address.reference,
    updated_at: address.updatedAt.toISOString(),
  };
  await db
    .insertInto("addresses")
    .values({ conversation_id: address.conversationId, ...row })
    .onConflict((conflict) => conflict.column("conversation_id").doUpdateSet(row))
    .execute();
}

async function findAddress(db: Kysely<Database>, conversationId: string): Promise<Address | undefined> {
  const row = await db
    .selectFrom("addresses")
    .selectAll()
    .where("conversation_id", "=", conversationId)
    .executeTakeFirst();
  return (
    row && {
      conversationId: row.conversation_id,
      channel: channelName.parse(row.channel),
      reference: row.reference,
      updatedAt: new Date(row.updated_at),
    }
  );
}

const channelName = z.enum(["webchat", "teams", "messenger"]);
