import { existsSync } from "node:fs";
import { databaseFile } from "../../storage/database-file.ts";
import { countPending } from "../../storage/migrate.ts";
import { openConnection } from "../../storage/open-connection.ts";
import type { Finding } from "./finding.ts";

type Found = Omit<Finding, "subject">;

/** Whether anybody hears of a new request, and can decide on it in the panel. */
export async function checkCoordinators(dataDir: string, staffMail: readonly string[]): Promise<Found[]> {
  const count = await countCoordinators(dataDir);
  if (count === undefined) return [{ kind: "ok", text: "are looked at after the next start" }];
  if (count > 0) return [{ kind: "ok", text: `${count} on the staff list` }];
  const add = "npm run staff -- add --email … --name … --role koordynator";
  const text =
    staffMail.length > 0
      ? `nobody on the staff list is one: STAFF_MAIL hears of new requests, and nobody can forward them in the panel. ${add}`
      : `nobody hears of new requests: no coordinator is on the staff list, and STAFF_MAIL is unset. ${add}, or set STAFF_MAIL. See docs/how-to/run-the-panel.md.`;
  return [{ kind: "warning", text }];
}

/** Undefined for a database of an older version. */
async function countCoordinators(dataDir: string): Promise<number | undefined> {
  const file = databaseFile(dataDir);
  if (!existsSync(file)) return 0;
  const { db, close } = openConnection(file, { readonly: true });
  try {
    if ((await countPending(db)) > 0) return undefined;
    const found = await db
      .selectFrom("staff_members")
      .select("email")
      .where("role", "=", "coordinator")
      .execute();
    return found.length;
  } finally {
    await close();
  }
}
