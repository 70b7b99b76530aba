import type { Kysely, Transaction } from "kysely";
import { z } from "zod";
import { type SurveyStore, surveyAnswers } from "../requests/survey/survey.ts";
import type { Database, Write } from "./database.ts";
import { hashToken } from "./hash-token.ts";

export function createSurveyStore(write: Write, reader: Kysely<Database>): SurveyStore {
  return {
    open: (token, now) => open(reader, token, now),
    answer: (token, { answer: given, comment }, now) =>
      write(async (transaction) => {
        const state = await open(transaction, token, now);
        if (state !== "open") return { kind: state ?? "unknown" };
        await transaction
          .updateTable("surveys")
          .set({ answer: given, comment: comment || null, answered_at: now.toISOString() })
          .where("token_hash", "=", hashToken(token))
          .where("answer", "is", null)
          .execute();
        return { kind: "kept" };
      }),
    find: async (number) => {
      const row = await reader
        .selectFrom("surveys")
        .selectAll()
        .where("number", "=", number)
        .where("answer", "is not", null)
        .executeTakeFirst();
      return (
        row && {
          answer: answer.parse(row.answer),
          comment: row.comment,
          at: new Date(row.answered_at ?? ""),
        }
      );
    },
    count: async () => {
      const rows = await reader
        .selectFrom("surveys")
        .select(["partner", "answer", (select) => select.fn.countAll().as("count")])
        .where("answer", "is not", null)
        .groupBy(["partner", "answer"])
        .execute();
      return rows.map((row) => ({ ...row, answer: answer.parse(row.answer), count: Number(row.count) }));
    },
  };
}

const answer = z.enum(surveyAnswers);

async function open(
  db: Kysely<Database> | Transaction<Database>,
  token: string,
  now: Date,
): Promise<"open" | "answered" | undefined> {
  const row = await db
    .selectFrom("surveys")
    .select("answer")
    .where("token_hash", "=", hashToken(token))
    .where("expires_at", ">", now.toISOString())
    .executeTakeFirst();
  return row && (row.answer === null ? "open" : "answered");
}
