import { closingResults, type RequestAction } from "../../../requests/life-cycle.ts";
import type { Suggestion } from "../../../requests/suggest-partner.ts";
import type { PartnerDirectory } from "../../../staff/partner-directory.ts";
import type { TeamPress } from "./read-team-press.ts";

/** The action that a press asks for; undefined where a field is missing or there is no such action. */
export function toRequestAction(
  { kind, fields }: Pick<TeamPress, "kind" | "fields">,
  suggestion: Suggestion,
  { partners }: PartnerDirectory,
): Exclude<RequestAction, { kind: "expire" }> | undefined {
  switch (kind) {
    case "claim":
    case "release":
    case "accept":
    case "contact":
    case "withdraw":
      return { kind };
    case "decline":
      return { kind, reason: fields.declineReason ?? "" };
    case "note":
      return { kind, note: fields.note ?? "" };
    case "close": {
      const result = closingResults.find((one) => one === fields.result);
      return result && { kind, result, reason: fields.closeReason ?? "" };
    }
    case "forward": {
      const partner = partners.find(({ id }) => id === fields.partner)?.id;
      if (partner === undefined) return undefined;
      const given = fields.forwardReason?.trim() ?? "";
      const isSuggested = suggestion.kind === "partner" && suggestion.partner === partner;
      return { kind, partner, reason: given === "" && isSuggested ? suggestion.reason : given };
    }
    default:
      return undefined;
  }
}
