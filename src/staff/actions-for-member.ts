import { type ActionKind, possibleActions } from "../requests/life-cycle.ts";
import type { SupportRequest } from "../requests/support-request.ts";
import { may } from "./permissions.ts";
import type { StaffMember } from "./staff-member.ts";
import { toActor } from "./to-actor.ts";

/** What the member may do with the request as it stands: for buttons. */
export function actionsForMember(
  member: StaffMember,
  { status, handling }: SupportRequest,
): Exclude<ActionKind, "expire">[] {
  const actor = toActor(member);
  if (!actor) return [];
  return possibleActions(status, actor.kind)
    .filter((action) => action !== "expire")
    .filter((action) => may(member, action, handling.partner));
}
