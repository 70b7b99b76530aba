import { isDeepStrictEqual } from "node:util";
import type { Kysely, Transaction } from "kysely";
import { type Availability, nothingDecided } from "../availability/availability.ts";
import type { AvailabilityStore } from "../availability/availability-store.ts";
import { type Decision, decide, decisionBefore, subjectOf } from "../availability/decision.ts";
import { parseDecision } from "../availability/parse-decision.ts";
import type { Database, Write } from "./database.ts";

export function createAvailabilityStore(write: Write, reader: Kysely<Database>): AvailabilityStore {
  return {
    read: () => read(reader),
    decide: (decision, by) => write((transaction) => keep(transaction, decision, by)),
    history: async (most) => {
      const rows = await reader
        .selectFrom("availability_history")
        .selectAll()
        .orderBy("sequence", "desc")
        .limit(most)
        .execute();
      return rows.map(({ at, actor, before, after }) => ({
        at: new Date(at),
        actor,
        before: parseDecision(before),
        after: parseDecision(after),
      }));
    },
  };
}

async function read(db: Kysely<Database>): Promise<Availability> {
  const rows = await db.selectFrom("availability").select("decision").orderBy("subject").execute();
  return rows.map((row) => parseDecision(row.decision)).reduce(decide, nothingDecided);
}

async function keep(
  transaction: Transaction<Database>,
  after: Decision,
  { actor, at }: { actor: string; at: Date },
): Promise<{ kind: "kept" | "same" }> {
  const before = decisionBefore(await read(transaction), after);
  if (isDeepStrictEqual(before, after)) return { kind: "same" };
  const { last } = await transaction
    .selectFrom("availability_history")
    .select((select) => select.fn.max("sequence").as("last"))
    .executeTakeFirstOrThrow();
  const decision = JSON.stringify(after);
  await transaction
    .insertInto("availability_history")
    .values({
      sequence: Number(last ?? 0) + 1,
      at: at.toISOString(),
      actor,
      before: JSON.stringify(before),
      after: decision,
    })
    .execute();
  await transaction
    .insertInto("availability")
    .values({ subject: subjectOf(after), decision })
    .onConflict((conflict) => conflict.column("subject").doUpdateSet({ decision }))
    .execute();
  return { kind: "kept" };
}
