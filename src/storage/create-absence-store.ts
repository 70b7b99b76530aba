import type { Kysely, Transaction } from "kysely";
import type { Absence, AbsenceStore } from "../staff/absence.ts";
import type { Database, Write } from "./database.ts";

export function createAbsenceStore(write: Write, reader: Kysely<Database>): AbsenceStore {
  return {
    list: async () => {
      const rows = await reader.selectFrom("staff_absences").selectAll().orderBy("email").execute();
      return rows.map(({ email, first_day, last_day, deputy }) => ({
        email,
        firstDay: first_day,
        lastDay: last_day,
        deputy,
      }));
    },
    save: (absence) => write((transaction) => save(transaction, absence)),
    clear: (email) =>
      write(async (transaction) => {
        await transaction.deleteFrom("staff_absences").where("email", "=", email).execute();
      }),
    deleteEnded: (before) =>
      write(async (transaction) => {
        const ended = transaction.deleteFrom("staff_absences").where("last_day", "<", before);
        return Number((await ended.executeTakeFirst()).numDeletedRows);
      }),
  };
}

async function save(
  transaction: Transaction<Database>,
  { email, firstDay, lastDay, deputy }: Absence,
): Promise<boolean> {
  const needed = deputy === null ? [email] : [email, deputy];
  const found = await transaction
    .selectFrom("staff_members")
    .select("email")
    .where("email", "in", needed)
    .execute();
  if (found.length < needed.length) return false;
  const columns = { first_day: firstDay, last_day: lastDay, deputy };
  await transaction
    .insertInto("staff_absences")
    .values({ email, ...columns })
    .onConflict((conflict) => conflict.column("email").doUpdateSet(columns))
    .execute();
  return true;
}
