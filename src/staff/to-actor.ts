import type { Actor } from "../requests/actor.ts";
import type { StaffMember } from "./staff-member.ts";

/** Who a member is in the life of a request; undefined for those who take no part in it. */
export function toActor({ role, email, partner }: StaffMember): Actor | undefined {
  switch (role) {
    case "coordinator":
      return { kind: "coordinator", id: email };
    case "partner":
      return partner === null ? undefined : { kind: "partner", partner, id: email };
    case "editor":
      return undefined;
  }
}
