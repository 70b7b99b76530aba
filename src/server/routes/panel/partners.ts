import { polishDay } from "../../../calendar/polish-day.ts";
import { removeControls } from "../../../requests/remove-controls.ts";
import type { StaffAssignment } from "../../../staff/assignment-store.ts";
import type { PartnerDirectory } from "../../../staff/partner-directory.ts";
import { type PanelRouteParts, panelForm, panelPage } from "../../panel/panel-route.ts";
import { openContact } from "../../panel/render-contact.ts";
import { renderPartnersPage } from "../../panel/render-partners-page.ts";
import type { Form } from "../../read-form.ts";
import type { Handler } from "../../route-parts.ts";

const current = "/panel/partnerzy";

/** `GET /panel/partnerzy`: who serves which powiat. */
export function showPartners(parts: PanelRouteParts): Handler {
  const { panel, now } = parts;
  return panelPage(parts, { action: "see-partners", current }, async ({ session, query, show }) => {
    const notice = query.get("wynik") === "saved" ? panel.texts.partners.saved : undefined;
    const edited = query.get("powiat") ?? undefined;
    const directory = panel.partners();
    const partner = directory.partners.find(({ id }) => id === query.get("kontakt"));
    const contact = partner && openContact(partner, polishDay(now()));
    show({ ...renderPartnersPage({ session, directory, edited, contact }, panel), notice });
  });
}

/** `POST /panel/partnerzy`: another partner, or a confirmation. The assistant says so from the next message on. */
export function editPartner(parts: PanelRouteParts): Handler {
  const { panel, now } = parts;
  return panelForm(parts, { action: "edit-partners", current }, async (visit, form) => {
    const directory = panel.partners();
    const assignment = parseAssignment(form, directory, now());
    if (!assignment) {
      const { session } = visit;
      return visit.show(
        renderPartnersPage({ session, directory, edited: form.get("powiat"), hasProblem: true }, panel),
        422,
      );
    }
    await panel.saveAssignment(assignment);
    const { powiat, partner, status } = assignment;
    await visit.audit({ action: "assignment-changed", subject: powiat, detail: `${partner}, ${status}` });
    visit.goTo("/panel/partnerzy?wynik=saved");
  });
}

function parseAssignment(form: Form, directory: PartnerDirectory, now: Date): StaffAssignment | undefined {
  const field = (name: string): string => removeControls(form.get(name) ?? "").trim();
  const powiat = directory.assignments
    .flatMap(({ powiaty }) => powiaty)
    .find((name) => name === field("powiat"));
  const partner = directory.partners.find(({ id }) => id === field("partner"))?.id;
  const status = (["robocze", "potwierdzone"] as const).find((one) => one === field("status"));
  const basis = field("podstawa");
  if (powiat === undefined || partner === undefined || status === undefined) return undefined;
  if (basis.length < 3 || basis.length > 500) return undefined;
  return { powiat, partner, status, asOf: polishDay(now), basis };
}
