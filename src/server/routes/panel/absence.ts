import { parseAbsence } from "../../../staff/parse-absence.ts";
import { type PanelRouteParts, panelForm } from "../../panel/panel-route.ts";
import type { Handler } from "../../route-parts.ts";
import { peopleRoute, showPeoplePage } from "./people.ts";

/** `POST /panel/osoby/nieobecnosc`: somebody is away, and who stands in; or is there again. */
export function changeAbsence(parts: PanelRouteParts): Handler {
  const { staff, absences } = parts.panel;
  return panelForm(parts, peopleRoute, async (visit, form) => {
    const field = (name: string): string => form.get(name) ?? "";
    const email = field("email");
    if (field("usun") !== "") {
      await absences.clear(email);
      await visit.audit({ action: "absence-changed", subject: email });
      return visit.goTo("/panel/osoby?wynik=cleared");
    }
    const input = { email, firstDay: field("od"), lastDay: field("do"), deputy: field("zastepca") };
    const parsed = parseAbsence(input, await staff.list());
    if (parsed.kind === "problems")
      return showPeoplePage(visit, parts, { absenceProblems: parsed.problems, status: 422 });
    const { absence } = parsed;
    if (!(await absences.save(absence)))
      return showPeoplePage(visit, parts, { notice: "unknown", status: 409 });
    const days = `${absence.firstDay} – ${absence.lastDay}`;
    const detail = absence.deputy === null ? days : `${days}, ${absence.deputy}`;
    await visit.audit({ action: "absence-changed", subject: absence.email, detail });
    visit.goTo("/panel/osoby?wynik=saved");
  });
}
