import { maskPersonal } from "../text/mask-personal.ts";
import type { Effect } from "./effect.ts";

/** Keeps a question for staff and editors, with everything personal masked. */
export function keepQuestion(question: string, at: Date): Effect {
  return { kind: "question-unanswered", text: maskQuestion(question), at };
}

export function maskQuestion(question: string): string {
  return maskPersonal(question, { mask: "everything" }).text;
}
