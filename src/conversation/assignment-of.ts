import type { Facts } from "../knowledge/programme.ts";

/** Which partner serves a powiat, and whether that is settled; undefined outside the area. */
export function assignmentOf(
  powiat: string,
  facts: Facts,
): Facts["partners"]["assignments"][number] | undefined {
  return facts.partners.assignments.find(({ powiaty }) => powiaty.includes(powiat));
}
