import type { Answer, Answers } from "../../dialog/answer.ts";
import type { Flow } from "../../dialog/flow.ts";
import { maskPersonal } from "../../text/mask-personal.ts";

/**
 * Phones and e-mail addresses belong to the step that asks for a contact, after the notice. In other texts ("proszę
 * dzwonić do sąsiadki, 500 000 000") they may be somebody else's, who has not been told: they are masked.
 */
export function maskAnswers(said: Answers, { steps }: Flow): { given: Answers; masked: boolean } {
  let masked = false;
  const given = Object.entries(said).map(([id, answer]): [string, Answer] => {
    if (!("text" in answer) || steps.get(id)?.personal) return [id, answer];
    const { text, found } = maskPersonal(answer.text, { mask: "everything" });
    masked ||= found.length > 0;
    return [id, found.length > 0 ? { ...answer, text } : answer];
  });
  return { given: Object.fromEntries(given), masked };
}
