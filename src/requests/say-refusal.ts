import { fill } from "../text/fill.ts";
import type { StaffTexts } from "./load-staff-texts.ts";
import type { Refusal } from "./refusal.ts";

/** The refusal as a sentence for staff. `nameOf` turns the id of a member of staff into a name. */
export function sayRefusal(
  refusal: Refusal,
  texts: StaffTexts,
  nameOf: (id: string) => string = (id) => id,
): string {
  const { refusals, names } = texts;
  switch (refusal.kind) {
    case "unknown":
      return refusals.unknown;
    case "taken":
      return fill(refusals.taken, { who: nameOf(refusal.by) });
    case "not-now":
      return fill(refusals.notNow, { status: names[refusal.status] ?? refusal.status });
    case "not-allowed":
      return refusals.notAllowed;
    case "no-text":
      return refusal.action === "note" ? refusals.noNote : refusals.noReason;
    case "too-long":
      return fill(refusals.tooLong, { most: refusal.most });
  }
}
