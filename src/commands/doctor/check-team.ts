import { existsSync } from "node:fs";
import { databaseFile } from "../../storage/database-file.ts";
import { countPending } from "../../storage/migrate.ts";
import { openConnection } from "../../storage/open-connection.ts";
import type { Finding } from "./finding.ts";

type Found = Omit<Finding, "subject">;

const howTo = "See docs/how-to/connect-teams.md.";

/** Whether staff can work in Teams: a channel for the cards, and members that Teams knows. */
export async function checkTeam(dataDir: string): Promise<Found[]> {
  const file = databaseFile(dataDir);
  if (!existsSync(file)) return [{ kind: "ok", text: "there is no database yet" }];
  const { db, close } = openConnection(file, { readonly: true });
  try {
    if ((await countPending(db)) > 0) return [{ kind: "ok", text: "is looked at after the next start" }];
    const members = await db.selectFrom("staff_members").select("oid").execute();
    const known = members.filter(({ oid }) => oid !== null).length;
    const channel = await db.selectFrom("team_channel").select("id").executeTakeFirst();
    if (known === 0) {
      const text = `no member of staff has an Entra object id, so Teams refuses all of them: npm run staff -- add … --entra ID, or the panel. ${howTo}`;
      return [{ kind: "warning", text }];
    }
    if (!channel) {
      const text = `no channel gets the cards of new requests: a coordinator writes the command of dialogs/teams-staff.yaml (commands, here) in it. ${howTo}`;
      return [{ kind: "warning", text }];
    }
    const text = `a channel gets the cards, and ${known} of ${members.length} members have an Entra object id`;
    return [{ kind: "ok", text }];
  } finally {
    await close();
  }
}
