import { fill } from "../text/fill.ts";
import { joinList } from "../text/join-list.ts";
import type { Facts } from "./programme.ts";

/**
 * Replaces `{{path}}` by the fact it names, so that each figure, date and name stands once in the knowledge
 * files. Unknown references are returned, not thrown: the content check reports all of them together.
 */
export function resolveReferences(body: string, facts: Facts): { text: string; unknown: string[] } {
  const unknown: string[] = [];
  const text = body.replace(/\{\{\s*([^}]+?)\s*\}\}/g, (whole, path: string) => {
    const value = factAt(path, facts);
    if (value === undefined) unknown.push(path);
    return value ?? whole;
  });
  return { text, unknown };
}

function factAt(path: string, facts: Facts): string | undefined {
  const [room, name, field] = path.split(".");
  const { programme } = facts;
  if (room === "name" && name === undefined) return programme.name;
  if (room === "period" && name === "end") return programme.period.end;
  if (room === "funding") return fundingAt(name, programme.funding);
  if (room === "areas") {
    const area = programme.areas.find(({ id }) => id === name);
    return area && joinList([...area.powiaty]);
  }
  return room === "partners" ? partnerAt(name, field, facts) : undefined;
}

function fundingAt(name: string | undefined, funding: Facts["programme"]["funding"]): string | undefined {
  if (name === "payer") return funding.payer;
  if (name === "total") return zloty(funding.years.reduce((sum, { grosze }) => sum + grosze, 0));
  const found = funding.years.find(({ year }) => String(year) === name);
  return found && zloty(found.grosze);
}

function partnerAt(id: string | undefined, field: string | undefined, facts: Facts): string | undefined {
  const partner = facts.partners.partners.find((candidate) => candidate.id === id);
  if (!partner) return undefined;
  if (field === "name") return partner.name;
  if (field === "shortName") return partner.shortName;
  return field === "contact" ? contactText(partner.contact, facts) : undefined;
}

function contactText(contact: Facts["partners"]["partners"][number]["contact"], { phrases }: Facts): string {
  const phone = contact.phone && fill(phrases.contact.phone, { phone: contact.phone });
  const known = [phone, contact.email, contact.web, contact.address].filter(Boolean).join(", ");
  const dated = contact.status === "potwierdzone" ? phrases.contact.confirmed : phrases.contact.dated;
  return `${known} (${fill(dated, { date: polishDate(contact.asOf) })})`;
}

/** Made once: to make one takes longer than to parse a topic. */
const money = new Intl.NumberFormat("pl-PL", { style: "currency", currency: "PLN", useGrouping: "always" });
const longDate = new Intl.DateTimeFormat("pl-PL", { dateStyle: "long", timeZone: "UTC" });

/** 42388633 → "423 886,33 zł". Ordinary spaces: people search and copy the figure. */
const zloty = (grosze: number): string => money.format(grosze / 100).replace(/\s/gu, " ");

/** "2020-12-30" → "30 grudnia 2020": pl-PL's long form declines the month. "2020" stays. */
const polishDate = (iso: string): string => (/^\d{4}$/.test(iso) ? iso : longDate.format(new Date(iso)));
