import { fill } from "../text/fill.ts";
import type { StaffTexts } from "./load-staff-texts.ts";
import type { SupportRequest } from "./support-request.ts";

/** What knowledge/partners.yaml and programme.yaml say of partners and areas. */
export type PartnerTable = {
  leader: string;
  partners: readonly { id: string; shortName: string }[];
  assignments: readonly { powiaty: readonly string[]; partner: string; status: "robocze" | "potwierdzone" }[];
  areas: readonly { id: string; name: string; powiaty: readonly string[] }[];
};

/** `reason` is a sentence in Polish, to be shown and to be kept with the forwarding. */
export type Suggestion =
  | { kind: "partner"; partner: string; reason: string }
  /** All partners have declined. */
  | { kind: "none"; reason: string };

/**
 * To whom a request goes next: the partner of its powiat by the table; where that one has declined, the partners of
 * its subregion's other powiaty; then the remaining ones, the leader first.
 */
export function suggestPartner(request: SupportRequest, table: PartnerTable, texts: StaffTexts): Suggestion {
  const { forwarding } = texts;
  const { declinedBy } = request.handling;
  const next = rankPartners(request, table).find(({ partner }) => !declinedBy.includes(partner));
  if (!next) return { kind: "none", reason: forwarding.none };
  const name = (id: string): string => table.partners.find((one) => one.id === id)?.shortName ?? id;
  const path = [...describePlace(request, table, texts), name(next.partner)].join(" → ");
  const reason = fill(forwarding.reason, { path, basis: forwarding[next.basis] });
  if (declinedBy.length === 0) return { kind: "partner", partner: next.partner, reason };
  const declined = fill(forwarding.declined, { partners: declinedBy.map(name).join(", ") });
  return { kind: "partner", partner: next.partner, reason: `${reason}. ${declined}` };
}

type Basis = "robocze" | "potwierdzone" | "subregion" | "leader" | "remaining";

/** Every partner once, the best first. */
function rankPartners({ place }: SupportRequest, table: PartnerTable): { partner: string; basis: Basis }[] {
  const { assignments, areas, leader, partners } = table;
  const own = assignments.filter(({ powiaty }) => place.powiat !== null && powiaty.includes(place.powiat));
  const inArea = areas.find(({ id }) => id === place.subregion)?.powiaty ?? [];
  const near = assignments.filter(({ powiaty }) => powiaty.some((powiat) => inArea.includes(powiat)));
  const ranked: { partner: string; basis: Basis }[] = [
    ...own.map(({ partner, status }) => ({ partner, basis: status })),
    ...near.map(({ partner }) => ({ partner, basis: "subregion" as const })),
    { partner: leader, basis: "leader" },
    ...partners.map(({ id }) => ({ partner: id, basis: "remaining" as const })),
  ];
  return ranked.filter(({ partner }, index) => ranked.findIndex((one) => one.partner === partner) === index);
}

/** ["Piastów", "powiat pruszkowski", "subregion warszawsko-zachodni"]: each thing named once. */
function describePlace(request: SupportRequest, table: PartnerTable, { forwarding }: StaffTexts): string[] {
  const { powiat, subregion } = request.place;
  if (powiat === null) return [forwarding.unknownPlace];
  const area = table.areas.find(({ id }) => id === subregion);
  // Warszawa is a city with the rights of a powiat, and an area of its own.
  const powiatName = area?.name === powiat ? powiat : fill(forwarding.powiat, { name: powiat });
  const named = placeName(request);
  const place = named === undefined || named === powiat ? powiatName : named;
  const names = [place, powiatName, area?.name ?? forwarding.outside];
  return names.filter((name, index) => names.indexOf(name) === index);
}

/** The place of work as the person gave it; the steps are those of dialog/place-of-work.ts. */
function placeName({ answers }: SupportRequest): string | undefined {
  for (const answer of [answers["miejsce-opis"], answers.miejsce]) {
    if (typeof answer !== "object" || answer === null || !("place" in answer)) continue;
    const { place } = answer;
    if (typeof place !== "object" || place === null || !("name" in place)) continue;
    if (typeof place.name === "string") return place.name;
  }
  return undefined;
}
