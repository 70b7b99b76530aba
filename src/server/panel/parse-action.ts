import type { RequestAction } from "../../requests/life-cycle.ts";
import type { Suggestion } from "../../requests/suggest-partner.ts";
import type { PartnerDirectory } from "../../staff/partner-directory.ts";
import { toMemberAction } from "../../staff/to-member-action.ts";
import type { Form } from "../read-form.ts";

/** The action that a form asks for; undefined for none that the panel has. `forward` without a partner takes the suggestion. */
export function parseAction(
  form: Form,
  suggestion: Suggestion,
  { partners }: PartnerDirectory,
): Exclude<RequestAction, { kind: "expire" }> | undefined {
  const reason = form.get("powod") ?? "";
  return toMemberAction(form.get("czynnosc") ?? undefined, {
    reason,
    note: form.get("notatka") ?? undefined,
    result: form.get("wynik") ?? undefined,
    forward: () => {
      const wanted = form.get("partner") ?? "";
      if (wanted === "")
        return suggestion.kind === "partner"
          ? { kind: "forward", partner: suggestion.partner, reason: suggestion.reason }
          : undefined;
      const partner = partners.find(({ id }) => id === wanted)?.id;
      return partner === undefined ? undefined : { kind: "forward", partner, reason };
    },
  });
}
