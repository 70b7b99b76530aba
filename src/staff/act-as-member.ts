import type { RequestAction } from "../requests/life-cycle.ts";
import type { Acted, RequestStore } from "../requests/request-store.ts";
import type { AuditStore } from "./audit-log.ts";
import { may } from "./permissions.ts";
import type { StaffMember } from "./staff-member.ts";
import { toActor } from "./to-actor.ts";

type ActParts = { requests: RequestStore; audit: AuditStore; now: () => Date };

type MemberWish = {
  number: string;
  action: Exclude<RequestAction, { kind: "expire" }>;
  /** Where it was done, for the audit log; null for the panel. */
  place: string | null;
};

/**
 * The one way in which a member acts on a request, wherever the button was: by the table of permissions, through the
 * life cycle, into the audit log. "forbidden": they see the request, but their role may not do this. A request that
 * they may not see is "unknown", as one that there is not.
 */
export async function actAsMember(
  { requests, audit, now }: ActParts,
  member: StaffMember,
  { number, action, place }: MemberWish,
): Promise<Acted | { kind: "forbidden" }> {
  const stored = await requests.find(number);
  const partner = stored?.request.handling.partner ?? null;
  if (!stored || !may(member, "see-request", partner)) return { kind: "unknown" };
  const actor = toActor(member);
  if (!actor || !may(member, action.kind, partner)) return { kind: "forbidden" };
  const acted = await requests.act(number, { action, actor, at: now() });
  if (acted.kind === "done") {
    await audit.append({
      at: now(),
      actor: member.email,
      action: action.kind,
      subject: number,
      detail: place,
    });
  }
  return acted;
}
