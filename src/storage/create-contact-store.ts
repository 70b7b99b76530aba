import type { Kysely } from "kysely";
import { z } from "zod";
import { type ContactStore, contactStatuses } from "../staff/contact-store.ts";
import type { Database, Write } from "./database.ts";

export function createContactStore(write: Write, reader: Kysely<Database>): ContactStore {
  return {
    list: async () => {
      const rows = await reader.selectFrom("staff_contacts").selectAll().orderBy("partner").execute();
      return rows.map(({ as_of, decided_on, status: name, ...rest }) => ({
        ...rest,
        status: status.parse(name),
        asOf: as_of,
        decidedOn: decided_on,
      }));
    },
    save: ({ partner, asOf, decidedOn, ...rest }) =>
      write(async (transaction) => {
        const values = { ...rest, as_of: asOf, decided_on: decidedOn };
        await transaction
          .insertInto("staff_contacts")
          .values({ partner, ...values })
          .onConflict((conflict) => conflict.column("partner").doUpdateSet(values))
          .execute();
      }),
  };
}

const status = z.enum(contactStatuses);
