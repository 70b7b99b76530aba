import type { Kysely, Transaction } from "kysely";
import { z } from "zod";
import { roles, type StaffMember } from "../staff/staff-member.ts";
import type { StaffStore } from "../staff/staff-store.ts";
import type { Database, Write } from "./database.ts";
import type { StaffMemberTable } from "./staff-tables.ts";

export function createStaffStore(write: Write, reader: Kysely<Database>): StaffStore {
  return {
    list: async () => {
      const rows = await reader
        .selectFrom("staff_members")
        .selectAll()
        .orderBy("name")
        .orderBy("email")
        .execute();
      return rows.map(fromRow);
    },
    find: (email) => findBy(reader, "email", email),
    findByOid: (oid) => findBy(reader, "oid", oid),
    add: (member) => write((transaction) => add(transaction, member)),
    change: (member) => write((transaction) => change(transaction, member)),
    remove: (email, options) => write((transaction) => remove(transaction, email, options)),
  };
}

async function findBy(
  db: Kysely<Database>,
  column: "email" | "oid",
  value: string,
): Promise<StaffMember | undefined> {
  const row = await db.selectFrom("staff_members").selectAll().where(column, "=", value).executeTakeFirst();
  return row && fromRow(row);
}

async function add(
  transaction: Transaction<Database>,
  member: StaffMember,
): Promise<{ kind: "added" | "exists" }> {
  const taken =
    (await findBy(transaction, "email", member.email)) ??
    (member.oid === null ? undefined : await findBy(transaction, "oid", member.oid));
  if (taken) return { kind: "exists" };
  const { email, name, role, partner, oid, addedAt, addedBy } = member;
  await transaction
    .insertInto("staff_members")
    .values({ email, name, role, partner, oid, added_at: addedAt.toISOString(), added_by: addedBy })
    .execute();
  return { kind: "added" };
}

async function change(
  transaction: Transaction<Database>,
  { email, name, role, partner, oid }: Omit<StaffMember, "addedAt" | "addedBy">,
): ReturnType<StaffStore["change"]> {
  const former = await findBy(transaction, "email", email);
  if (!former) return { kind: "unknown" };
  if (role !== "coordinator" && (await isLastCoordinator(transaction, former)))
    return { kind: "last-coordinator" };
  const sameOid = oid === null ? undefined : await findBy(transaction, "oid", oid);
  if (sameOid && sameOid.email !== email) return { kind: "exists" };
  await transaction
    .updateTable("staff_members")
    .set({ name, role, partner, oid })
    .where("email", "=", email)
    .execute();
  return { kind: "changed" };
}

async function remove(
  transaction: Transaction<Database>,
  email: string,
  { keepCoordinator }: { keepCoordinator: boolean },
): ReturnType<StaffStore["remove"]> {
  const member = await findBy(transaction, "email", email);
  if (!member) return { kind: "unknown" };
  if (keepCoordinator && (await isLastCoordinator(transaction, member))) return { kind: "last-coordinator" };
  // Sessions and links go with it (on delete cascade).
  await transaction.deleteFrom("staff_members").where("email", "=", email).execute();
  return { kind: "removed" };
}

async function isLastCoordinator(transaction: Transaction<Database>, member: StaffMember): Promise<boolean> {
  if (member.role !== "coordinator") return false;
  const other = await transaction
    .selectFrom("staff_members")
    .select("email")
    .where("role", "=", "coordinator")
    .where("email", "!=", member.email)
    .executeTakeFirst();
  return other === undefined;
}

const role = z.enum(roles);

function fromRow(row: StaffMemberTable): StaffMember {
  const { email, name, partner, oid } = row;
  const addedAt = new Date(row.added_at);
  return { email, name, role: role.parse(row.role), partner, oid, addedAt, addedBy: row.added_by };
}
