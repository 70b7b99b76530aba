import type { SupportRequest } from "./support-request.ts";

/**
 * The bare record of a request, for statistics: when, through which channel, what kind of applicant, which powiat,
 * which choices. Gone are the fields marked personal, everything in people's own words (free text can name anybody)
 * and the conversation (in Teams and Messenger its id belongs to a person).
 */
export function erasePersonal(request: SupportRequest): SupportRequest {
  const kept = new Set(
    request.fields
      .filter((field) => !field.personal && isImpersonal(request.answers[field.id]))
      .map(({ id }) => id),
  );
  return {
    ...request,
    conversationId: "",
    fields: request.fields.map(({ by: _erased, ...field }) =>
      kept.has(field.id) ? field : { ...field, text: "", personal: true },
    ),
    answers: Object.fromEntries(Object.entries(request.answers).filter(([id]) => kept.has(id))),
  };
}

/** Kinds of dialog/answer.ts whose content comes from a closed list or a register; every other kind is erased. */
const impersonalKinds: ReadonlySet<unknown> = new Set(["choice", "choices", "place", "skipped"]);

function isImpersonal(answer: unknown): boolean {
  return (
    typeof answer === "object" && answer !== null && "kind" in answer && impersonalKinds.has(answer.kind)
  );
}
