import type { RequestAction } from "../../../requests/life-cycle.ts";
import type { Suggestion } from "../../../requests/suggest-partner.ts";
import type { PartnerDirectory } from "../../../staff/partner-directory.ts";
import { toMemberAction } from "../../../staff/to-member-action.ts";
import type { TeamPress } from "./read-team-press.ts";

/** The action that a press asks for; undefined where a field is missing or there is no such action. */
export function toRequestAction(
  { kind, fields }: Pick<TeamPress, "kind" | "fields">,
  suggestion: Suggestion,
  { partners }: PartnerDirectory,
): Exclude<RequestAction, { kind: "expire" }> | undefined {
  return toMemberAction(kind, {
    reason: kind === "close" ? fields.closeReason : fields.declineReason,
    note: fields.note,
    result: fields.result,
    forward: () => {
      const partner = partners.find(({ id }) => id === fields.partner)?.id;
      if (partner === undefined) return undefined;
      const given = fields.forwardReason?.trim() ?? "";
      const isSuggested = suggestion.kind === "partner" && suggestion.partner === partner;
      return { kind: "forward", partner, reason: given === "" && isSuggested ? suggestion.reason : given };
    },
  });
}
