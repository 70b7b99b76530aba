import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Effect } from "../conversation/effect.ts";
import type { Database } from "./database.ts";

type QuestionEffect = Extract<
  Effect,
  { kind: "question-unanswered" | "question-unclear" | "question-cleared" | "answer-rated" }
>;

/** Keeps what editors should know of a question: its masked text and topics, and nothing of who asked. */
export async function recordQuestion(
  transaction: Transaction<Database>,
  effect: QuestionEffect,
): Promise<void> {
  const questions = transaction.insertInto("unanswered_questions");
  switch (effect.kind) {
    case "question-unanswered":
      await questions.values({ id: randomUUID(), at: effect.at.toISOString(), text: effect.text }).execute();
      return;
    case "question-unclear": {
      const { id, text, at } = effect;
      const offered = JSON.stringify(effect.offered);
      await questions.values({ id, at: at.toISOString(), text, kind: "unclear", offered }).execute();
      return;
    }
    case "question-cleared":
      await transaction
        .updateTable("unanswered_questions")
        .set({ topic: effect.topic })
        .where("id", "=", effect.id)
        .execute();
      return;
    case "answer-rated": {
      const { id, topic, text, at, isHelpful } = effect;
      const values = { at: at.toISOString(), kind: isHelpful ? "helpful" : "not-helpful", topic, text };
      await questions
        .values({ id, ...values })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ kind: values.kind, at: values.at }))
        .execute();
      return;
    }
  }
}
