import type { Absence } from "../availability/availability.ts";
import { fill } from "../text/fill.ts";
import { sayDay } from "../text/say-time.ts";
import type { StaffTexts } from "./load-staff-texts.ts";
import type { SupportRequest } from "./support-request.ts";

/** What knowledge/partners.yaml and programme.yaml say of partners and areas. */
export type PartnerTable = {
  leader: string;
  partners: readonly { id: string; shortName: string }[];
  assignments: readonly { powiaty: readonly string[]; partner: string; status: "robocze" | "potwierdzone" }[];
  areas: readonly { id: string; name: string; powiaty: readonly string[] }[];
  /** Those of today. */
  absences?: readonly Absence[];
};

/** `reason` is a sentence in Polish, to be shown and to be kept with the forwarding. */
export type Suggestion =
  | {
      kind: "partner";
      partner: string;
      reason: string;
      /** Who would be next is away: a person decides whether to wait. */
      isSomebodyAway?: true;
    }
  /** All partners have declined. */
  | { kind: "none"; reason: string };

/**
 * To whom a request goes next: the partner of its powiat by the table; where that one has declined, the partners of
 * its subregion's other powiaty; then the remaining ones, the leader first. Who is away comes after those who are there.
 */
export function suggestPartner(request: SupportRequest, table: PartnerTable, texts: StaffTexts): Suggestion {
  const { forwarding } = texts;
  const { declinedBy } = request.handling;
  const { absences = [] } = table;
  const absenceOf = (id: string): Absence | undefined => absences.find(({ partner }) => partner === id);
  const ranked = rankPartners(request, table).filter(({ partner }) => !declinedBy.includes(partner));
  const next = ranked.find(({ partner }) => !absenceOf(partner)) ?? ranked[0];
  if (!next) return { kind: "none", reason: forwarding.none };
  const name = (id: string): string => table.partners.find((one) => one.id === id)?.shortName ?? id;
  const path = [...describePlace(request, table, texts), name(next.partner)].join(" → ");
  const away = ranked
    .slice(0, ranked.indexOf(next) + 1)
    .flatMap(({ partner }) => absenceOf(partner) ?? [])
    .map(({ partner, from, until }) =>
      fill(forwarding.away, { partner: name(partner), until: sayDay(until, from) }),
    );
  const declined =
    declinedBy.length === 0 ? [] : [fill(forwarding.declined, { partners: declinedBy.map(name).join(", ") })];
  const basis = fill(forwarding.reason, { path, basis: forwarding[next.basis] });
  const more = [...declined, ...away];
  const reason = more.length === 0 ? basis : `${basis}. ${more.join(" ")}`;
  return {
    kind: "partner",
    partner: next.partner,
    reason,
    ...(away.length > 0 && { isSomebodyAway: true }),
  };
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
