import type { Kysely } from "kysely";
import { z } from "zod";
import { type AskedQuestions, askedKinds } from "../staff/asked/asked-question.ts";
import type { Database, Write } from "./database.ts";

export function createAskedQuestions(write: Write, reader: Kysely<Database>): AskedQuestions {
  return {
    listOpen: async (count) => {
      const rows = await reader
        .selectFrom("unanswered_questions")
        .select(["id", "at", "text", "kind", "topic", "offered"])
        .where("settled_at", "is", null)
        .where("kind", "in", askedKinds)
        .orderBy("at", "desc")
        .orderBy("id")
        .limit(count)
        .execute();
      return rows.map(({ at, kind, offered, ...rest }) => ({
        ...rest,
        at: new Date(at),
        kind: kinds.parse(kind),
        offered: ids.parse(JSON.parse(offered)),
      }));
    },
    settle: (settled, at) =>
      write(async (transaction) => {
        // SQLite takes some thousands of values in one statement.
        for (let from = 0; from < settled.length; from += most) {
          await transaction
            .updateTable("unanswered_questions")
            .set({ settled_at: at.toISOString() })
            .where("id", "in", settled.slice(from, from + most))
            .execute();
        }
      }),
  };
}

const most = 500;
const kinds = z.enum(askedKinds);
const ids = z.array(z.string());
