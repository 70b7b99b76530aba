import type { World } from "./conversation/world.ts";
import type { StaffAssignment } from "./staff/assignment-store.ts";

/**
 * The world with what staff decided in the panel: one row a powiat, theirs before that of the file. A row of the file
 * with a later day goes before theirs: whoever edits the file after the panel means it.
 */
export function applyAssignments(world: World, decided: readonly StaffAssignment[]): World {
  const { partners, programme } = world.facts;
  const known = new Set(programme.areas.flatMap(({ powiaty }) => powiaty));
  const ofFile = partners.assignments.flatMap(({ powiaty, ...row }) =>
    powiaty.map((powiat) => ({ ...row, powiaty: [powiat] })),
  );
  const assignments = ofFile.map((row) => {
    const ours = decided.find(({ powiat }) => powiat === row.powiaty[0]);
    const isKnown = ours && known.has(ours.powiat) && partners.partners.some(({ id }) => id === ours.partner);
    if (!isKnown || row.asOf > ours.asOf) return row;
    const { powiat, partner, status, asOf, basis } = ours;
    return { powiaty: [powiat], partner, status, asOf, basis };
  });
  return { ...world, facts: { ...world.facts, partners: { ...partners, assignments } } };
}
