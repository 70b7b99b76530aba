import { closingResults, type RequestAction } from "../../requests/life-cycle.ts";
import type { Suggestion } from "../../requests/suggest-partner.ts";
import type { PartnerDirectory } from "../../staff/partner-directory.ts";
import type { Form } from "../read-form.ts";

/** The action that a form asks for; undefined for none that the panel has. `forward` without a partner takes the suggestion. */
export function parseAction(
  form: Form,
  suggestion: Suggestion,
  { partners }: PartnerDirectory,
): Exclude<RequestAction, { kind: "expire" }> | undefined {
  const reason = form.get("powod") ?? "";
  const kind = form.get("czynnosc");
  switch (kind) {
    case "claim":
    case "release":
    case "accept":
    case "contact":
    case "withdraw":
      return { kind };
    case "decline":
      return { kind, reason };
    case "note":
      return { kind, note: form.get("notatka") ?? "" };
    case "close": {
      const result = closingResults.find((one) => one === form.get("wynik"));
      return result && { kind, result, reason };
    }
    case "forward": {
      const wanted = form.get("partner") ?? "";
      if (wanted === "")
        return suggestion.kind === "partner"
          ? { kind, partner: suggestion.partner, reason: suggestion.reason }
          : undefined;
      const partner = partners.find(({ id }) => id === wanted)?.id;
      return partner === undefined ? undefined : { kind, partner, reason };
    }
    default:
      return undefined;
  }
}
