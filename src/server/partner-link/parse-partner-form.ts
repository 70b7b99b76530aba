import { closingResults } from "../../requests/life-cycle.ts";
import type { PartnerAction } from "../../requests/partner-links.ts";
import { HttpError } from "../http-error.ts";
import type { Form } from "../read-form.ts";

/** The action of a sent form. Throws 400 for what no form of ours sends. */
export function parsePartnerForm(form: Form): PartnerAction {
  const kind = form.get("czynnosc");
  switch (kind) {
    case "accept":
    case "contact":
      return { kind };
    case "decline":
      return { kind, reason: form.get("tekst") ?? "" };
    case "close": {
      const result = closingResults.find((one) => one === form.get("wynik"));
      if (result) return { kind, result };
      break;
    }
    case "note":
      return { kind, note: form.get("tekst") ?? "" };
  }
  throw new HttpError(400, "BadArgument", "The form is not valid");
}
