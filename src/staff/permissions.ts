import type { Role, StaffMember } from "./staff-member.ts";

/** Whose requests a role may do something with. `own`: those that are forwarded to the member's partner. */
export type Reach = "all" | "own" | "none";

const coordinatorOnly = { coordinator: "all", partner: "none", editor: "none" } as const;
const withEditor = { coordinator: "all", partner: "none", editor: "all" } as const;
const withPartner = { coordinator: "all", partner: "own", editor: "none" } as const;

/** The whole authorisation: what each role may do. Pages, buttons and addresses all ask this table. */
export const permissions = {
  "see-inbox": withPartner,
  "see-request": withPartner,
  claim: coordinatorOnly,
  release: coordinatorOnly,
  forward: coordinatorOnly,
  withdraw: coordinatorOnly,
  "manage-links": coordinatorOnly,
  accept: withPartner,
  decline: withPartner,
  contact: withPartner,
  close: withPartner,
  note: withPartner,
  "see-partners": withEditor,
  "edit-partners": withEditor,
  "see-questions": withEditor,
  "settle-questions": withEditor,
  "edit-knowledge": withEditor,
  "see-surveys": withPartner,
  "manage-availability": coordinatorOnly,
  "manage-people": coordinatorOnly,
  export: coordinatorOnly,
  "see-audit-log": coordinatorOnly,
  "see-statistics": withPartner,
} as const satisfies Readonly<Record<string, Readonly<Record<Role, Reach>>>>;

export type StaffAction = keyof typeof permissions;

/** Whether the member may do this at all: to show a page or a way to it. */
export function mayEver({ role }: StaffMember, action: StaffAction): boolean {
  return permissions[action][role] !== "none";
}

/** Whether the member may do this with a request that is with `partner` now; null: with no partner. */
export function may(member: StaffMember, action: StaffAction, partner: string | null): boolean {
  const reach: Reach = permissions[action][member.role];
  return reach === "all" || (reach === "own" && partner !== null && partner === member.partner);
}
