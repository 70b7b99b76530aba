import type { Audience } from "../requests/outbox/notice.ts";
import type { SupportRequest } from "../requests/support-request.ts";
import type { Absence } from "./absence.ts";
import { mayStandIn } from "./parse-absence.ts";
import type { StaffMember } from "./staff-member.ts";

export type RemindedPeople = {
  members: readonly StaffMember[];
  absences: readonly Absence[];
  /** Addresses of the settings: coordinators, and one a partner. */
  staffMail: readonly string[];
  partnerMail: ReadonlyMap<string, string>;
  /** "2026-11-24" in Poland. */
  today: string;
};

/**
 * The addresses that a reminder goes to: staff by the settings; of a partner its people, else its address of the
 * settings; as coordinator whoever has the request, else all. Deputies stand in for those who are away; where nobody
 * is there, it waits in the mailbox of those who are not.
 */
export function findReminded(
  audience: Audience,
  { handling }: SupportRequest,
  people: RemindedPeople,
): readonly string[] {
  const coordinators = people.members.filter(({ role }) => role === "coordinator").map(({ email }) => email);
  const all = coordinators.length > 0 ? coordinators : people.staffMail;
  switch (audience.kind) {
    case "staff":
      return firstPresent([people.staffMail, coordinators], people);
    case "coordinator":
      return firstPresent([all.filter((email) => email === handling.by), all], people);
    case "partner": {
      const own = people.members.filter(({ partner }) => partner === audience.partner);
      const address = people.partnerMail.get(audience.partner);
      return firstPresent([own.map(({ email }) => email), address === undefined ? [] : [address]], people);
    }
    case "alarm":
    case "team":
    case "person":
      return [];
  }
}

/** The first group of which somebody is there, or is stood in for; else the first group that has anybody. */
function firstPresent(groups: readonly (readonly string[])[], people: RemindedPeople): readonly string[] {
  const present = groups.map((group) => [...new Set(group.flatMap((email) => standIn(email, people)))]);
  return present.find(({ length }) => length > 0) ?? groups.find(({ length }) => length > 0) ?? [];
}

/** The address itself, that of a deputy, or of the deputy's deputy; none where all of them are away. */
function standIn(email: string, { members, absences, today }: RemindedPeople): string[] {
  const passed = new Set<string>();
  for (let current = email; !passed.has(current); ) {
    passed.add(current);
    const away = absences.find(
      (one) => one.email === current && one.firstDay <= today && today <= one.lastDay,
    );
    if (!away) return [current];
    const member = members.find((one) => one.email === current);
    const deputy = members.find((one) => one.email === away.deputy);
    // Roles may have changed since: nobody hears of what they may not see.
    if (!member || !deputy || !mayStandIn(deputy, member)) return [];
    current = deputy.email;
  }
  return [];
}
