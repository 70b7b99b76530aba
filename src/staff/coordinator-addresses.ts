import type { StaffStore } from "./staff-store.ts";

/** Where mails to the coordinators go: those on the staff list now, and `more`. No address twice, whatever its case. */
export async function coordinatorAddresses(
  staff: Pick<StaffStore, "list">,
  more: readonly string[] = [],
): Promise<string[]> {
  const members = await staff.list();
  const coordinators = members.filter(({ role }) => role === "coordinator").map(({ email }) => email);
  return [...new Set([...more, ...coordinators].map((address) => address.toLowerCase()))];
}
