import type { Config } from "./config/config.ts";
import type { PartnerTable } from "./requests/suggest-partner.ts";

/** Throws where a setting names a partner that there is not: a mistyped id would leave a partner without its requests. */
export function checkPartnerSettings({ partners, automatic }: Config["mail"], table: PartnerTable): void {
  const known = table.partners.map(({ id }) => id);
  const list = `knowledge/partners.yaml has: ${known.join(", ")}`;
  for (const id of Object.keys(partners))
    if (!known.includes(id)) throw new Error(`PARTNER_MAIL names the partner "${id}". ${list}.`);
  for (const id of automatic)
    if (partners[id] === undefined)
      throw new Error(`AUTOMATIC_FORWARDING names "${id}", which has no address in PARTNER_MAIL. ${list}.`);
}
