import type { StaffMember } from "./staff-member.ts";

type RemovedMember = { kind: "removed" | "unknown" | "last-coordinator" };

/** The staff list. Each change is one transaction; whoever is removed is signed out everywhere with it. */
export interface StaffStore {
  /** By name. */
  list(): Promise<StaffMember[]>;
  find(email: string): Promise<StaffMember | undefined>;
  findByOid(oid: string): Promise<StaffMember | undefined>;
  /** Two people cannot have the same address, nor the same object id. */
  add(member: StaffMember): Promise<{ kind: "added" | "exists" }>;
  /** Changes name, role, partner and object id; the last coordinator stays one. */
  change(
    member: Omit<StaffMember, "addedAt" | "addedBy">,
  ): Promise<{ kind: "changed" | "unknown" | "exists" | "last-coordinator" }>;
  /** With `keepCoordinator` the last coordinator is not removed: nobody could let anyone in. */
  remove(email: string, options: { keepCoordinator: boolean }): Promise<RemovedMember>;
}
