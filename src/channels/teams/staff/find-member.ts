import type { Activity } from "botbuilder";
import type { StaffMember } from "../../../staff/staff-member.ts";
import type { StaffStore } from "../../../staff/staff-store.ts";

/** Who of the staff has sent an activity of Teams; undefined for everybody else. */
export async function findMember(
  { channelId, from }: Activity,
  staff: Pick<StaffStore, "findByOid">,
): Promise<StaffMember | undefined> {
  // Elsewhere the field may hold whatever the sender likes.
  const oid = channelId === "msteams" ? from.aadObjectId?.toLowerCase() : undefined;
  return oid ? await staff.findByOid(oid) : undefined;
}
