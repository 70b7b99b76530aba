import type { Hours, Week } from "../../../availability/availability.ts";
import type { Decision } from "../../../availability/decision.ts";
import { decision } from "../../../availability/parse-decision.ts";
import { removeControls } from "../../../requests/remove-controls.ts";
import { weekdayNames } from "../../../text/say-time.ts";
import type { Form } from "../../read-form.ts";

/** Where a form comes from: each section of the page has its own. */
export const formKinds = ["hours", "banner", "absence", "channel"] as const;
export type FormKind = (typeof formKinds)[number];

/** Form of the page → what was decided; undefined where the form cannot be taken. `partners`: their ids. */
export function parseDecisionForm(
  form: Form,
  kind: FormKind,
  partners: readonly string[],
): Decision | undefined {
  const read = readDecision(form, kind);
  const parsed = decision.safeParse(read);
  if (!parsed.success) return undefined;
  const isKnown = parsed.data.kind !== "absence" || partners.includes(parsed.data.partner);
  return isKnown ? parsed.data : undefined;
}

function readDecision(form: Form, kind: FormKind): unknown {
  const field = (name: string): string => removeControls((form.get(name) ?? "").replace(/\s+/gu, " ")).trim();
  const isRemoved = field("zapis") === "usun";
  const [from, until] = [field("od"), field("do")];
  switch (kind) {
    case "hours":
      return { kind, week: isRemoved ? null : readWeek(field) };
    case "banner":
      return { kind, banner: isRemoved ? null : { text: field("tresc"), from, until } };
    case "absence":
      return {
        kind,
        partner: field("partner"),
        absence: isRemoved ? null : { from, until, reason: field("powod") },
      };
    case "channel":
      return { kind, channel: field("kanal"), isOff: field("stan") === "przerwa" };
  }
}

/** A day with one of the two alone is refused by the schema. */
function readWeek(field: (name: string) => string): Week {
  return weekdayNames.map((_, index): Hours | null => {
    const [from, until] = [field(`od-${index}`), field(`do-${index}`)];
    return from === "" && until === "" ? null : { from, until };
  });
}
