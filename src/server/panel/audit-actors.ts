import { actorId } from "../../requests/actor.ts";
import type { StaffMember } from "../../staff/staff-member.ts";
import { fill } from "../../text/fill.ts";
import type { PanelParts } from "./panel-parts.ts";

/** Who can stand in the audit log, as it names them; `label` tells two people of one name apart. */
export type AuditActor = { id: string; name: string; label: string };

/** The members, then the partners: whoever comes by the link of a mail acts as the partner. */
export function auditActors(
  people: readonly StaffMember[],
  { partners, texts }: Pick<PanelParts, "partners" | "texts">,
): AuditActor[] {
  const members = people.map(({ email, name }) => ({ id: email, name, label: `${name} (${email})` }));
  const byLink = partners().partners.map(({ id: partner, shortName }) => {
    const name = fill(texts.request.partnerActor, { partner: shortName });
    return { id: actorId({ kind: "partner", partner, id: null }), name, label: name };
  });
  return [...members, ...byLink];
}
