import type { World } from "../../../src/conversation/world.ts";
import { loadStaffTexts } from "../../../src/requests/load-staff-texts.ts";
import { createOutbox } from "../../../src/requests/outbox/create-outbox.ts";
import { RequestSearch } from "../../../src/staff/request-search.ts";
import type { StaffMember } from "../../../src/staff/staff-member.ts";
import { startStaffTalk } from "../../../src/start-staff-talk.ts";
import { openSqlite } from "../../../src/storage/open-sqlite.ts";
import { ADAM, ANNA, EDYTA, FILIP } from "../start-panel-server.ts";
import { testWorld } from "../test-world.ts";
import { type AzureOptions, startAzureServer } from "./start-azure-server.ts";

let loaded: World | undefined;

/** Entra's object id of a member: of nobody. */
export const oidOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;

/** Anna and Adam coordinate, Filip works for FISE, Edyta edits. */
const teamMembers: readonly StaffMember[] = [ANNA, ADAM, FILIP, EDYTA].map((member, index) => ({
  ...member,
  oid: oidOf(index + 1),
}));

type TeamOptions = Omit<AzureOptions, "store"> & { members?: readonly StaffMember[]; databaseFile?: string };

/** The real server with staff's side of Teams, a store of its own and a worker that is run by hand. */
export async function startTeamServer({
  members = teamMembers,
  databaseFile = ":memory:",
  ...options
}: TeamOptions = {}) {
  const store = await openSqlite(databaseFile);
  for (const member of members) await store.staff.add(member);
  loaded ??= testWorld();
  const { facts, flow } = loaded;
  let offset = 0;
  const now = () => new Date(Date.now() + offset);
  const { staffTalk, deliverCard } = startStaffTalk({
    ...store,
    search: new RequestSearch(store.requestChanges),
    partners: () => ({ ...facts.partners, areas: facts.programme.areas }),
    needs: () => flow.steps.get("formy-wsparcia")?.choices ?? [],
    staffTexts: loadStaffTexts("dialogs/staff.yaml"),
    publicUrl: "https://asystent.example.org",
    now,
  });
  const server = await startAzureServer({ ...options, store, staffTalk });
  const card = deliverCard(server.server.postCard);
  const outbox = createOutbox({
    store: store.outbox,
    find: store.requests.find,
    deliver: async (entry, stored) =>
      entry.route === "card" ? await card(entry, stored) : { kind: "pointless" },
    report: () => {},
    now,
  });
  return {
    ...server,
    store,
    outbox,
    /** Moves the clock of the worker. */
    advanceWorker: (ms: number) => {
      offset += ms;
    },
  };
}
