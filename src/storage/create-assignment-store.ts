import type { Kysely } from "kysely";
import { z } from "zod";
import type { AssignmentStore } from "../staff/assignment-store.ts";
import type { Database, Write } from "./database.ts";

export function createAssignmentStore(write: Write, reader: Kysely<Database>): AssignmentStore {
  return {
    list: async () => {
      const rows = await reader.selectFrom("staff_assignments").selectAll().orderBy("powiat").execute();
      return rows.map(({ as_of, status: name, ...rest }) => ({
        ...rest,
        status: status.parse(name),
        asOf: as_of,
      }));
    },
    save: ({ powiat, partner, status, asOf, basis }) =>
      write(async (transaction) => {
        const values = { partner, status, as_of: asOf, basis };
        await transaction
          .insertInto("staff_assignments")
          .values({ powiat, ...values })
          .onConflict((conflict) => conflict.column("powiat").doUpdateSet(values))
          .execute();
      }),
  };
}

const status = z.enum(["robocze", "potwierdzone"]);
