import { polishDay } from "../../../calendar/polish-day.ts";
import { HttpError } from "../../http-error.ts";
import { contactFields } from "../../panel/contact-fields.ts";
import { type PanelRouteParts, panelForm } from "../../panel/panel-route.ts";
import { renderPartnersPage } from "../../panel/render-partners-page.ts";
import type { Handler } from "../../route-parts.ts";

/** `POST /panel/partnerzy/kontakt`: how a partner is reached. The assistant says so from the next message on. */
export function editContact(parts: PanelRouteParts): Handler {
  const { panel, now } = parts;
  return panelForm(parts, { action: "edit-partners", current: "/panel/partnerzy" }, async (visit, form) => {
    const directory = panel.partners();
    const partner = directory.partners.find(({ id }) => id === form.get("partner"));
    if (!partner) throw new HttpError(400, "BadArgument", "There is no such partner");
    const field = (name: string): string => form.get(name) ?? "";
    const input = {
      address: field(contactFields.address),
      phone: field(contactFields.phone),
      email: field(contactFields.email),
      status: field(contactFields.status),
      asOf: field(contactFields.asOf),
      basis: field(contactFields.basis),
    };
    const parsed = panel.parseContact(input, polishDay(now()));
    if (parsed.kind === "problems") {
      const { session } = visit;
      const edited = { partner, input, problems: parsed.problems };
      return visit.show(renderPartnersPage({ session, directory, contact: edited }, panel), 422);
    }
    const { contact } = parsed;
    await panel.saveContact({ partner: partner.id, ...contact });
    const detail = `${contact.status}, ${contact.asOf}`;
    await visit.audit({ action: "contact-changed", subject: partner.shortName, detail });
    visit.goTo("/panel/partnerzy?wynik=saved");
  });
}
