import type { World } from "./conversation/world.ts";
import { resolveReferences } from "./knowledge/resolve-references.ts";
import type { StaffContact } from "./staff/contact-store.ts";

/**
 * The world with the contacts that staff gave in the panel; the site of the file stays. Answers that name a contact
 * say the new one. A contact of the file with a later day than that of the saving goes before theirs: whoever edits
 * the file after the panel means it.
 */
export function applyContacts(world: World, decided: readonly StaffContact[]): World {
  const { facts } = world;
  const partners = facts.partners.partners.map((partner) => {
    const ours = decided.find((one) => one.partner === partner.id);
    if (!ours || partner.contact.asOf > ours.decidedOn) return partner;
    return { ...partner, contact: contactOf(ours, partner.contact.web) };
  });
  const fresh = { ...facts, partners: { ...facts.partners, partners } };
  const topics = [...world.topics].map(([id, topic]) => {
    const { text } = resolveReferences(topic.body, fresh);
    return [id, text === topic.answer ? topic : { ...topic, answer: text }] as const;
  });
  return { ...world, facts: fresh, topics: new Map(topics) };
}

type Contact = World["facts"]["partners"]["partners"][number]["contact"];

function contactOf({ address, phone, email, status, asOf, basis }: StaffContact, web?: string): Contact {
  return {
    status,
    source: basis,
    asOf,
    ...(address !== null && { address }),
    ...(phone !== null && { phone }),
    ...(email !== null && { email }),
    ...(web !== undefined && { web }),
  };
}
