import type { StaffMember } from "../../../src/staff/staff-member.ts";
import { databaseFile } from "../../../src/storage/database-file.ts";
import { openSqlite, type Store } from "../../../src/storage/open-sqlite.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

type Member = Pick<StaffMember, "email" | "name" | "role"> & Partial<Pick<StaffMember, "partner" | "oid">>;

/** A data folder of a server that was started once, with these people on its list. */
export async function makeStaffList(
  members: readonly Member[],
  alsoDo: (store: Store) => Promise<void> = async () => {},
): Promise<string> {
  const dataDir = temporaryFolder();
  const store = await openSqlite(databaseFile(dataDir));
  const addedAt = new Date("2026-11-24T10:00:00Z");
  for (const member of members)
    await store.staff.add({ partner: null, oid: null, ...member, addedAt, addedBy: "test" });
  await alsoDo(store);
  await store.close();
  return dataDir;
}
