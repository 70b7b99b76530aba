import { randomBytes } from "node:crypto";
import { onTestFinished } from "vitest";
import type { Config } from "../../src/config/config.ts";
import type { World } from "../../src/conversation/world.ts";
import { openLiveWorld } from "../../src/open-live-world.ts";
import type { StaffMember } from "../../src/staff/staff-member.ts";
import { startAvailability, withAvailability } from "../../src/start-availability.ts";
import { startPanel } from "../../src/start-panel.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { freePort } from "./free-port.ts";
import { PanelClient } from "./panel-client.ts";
import { startPageServer } from "./start-page-server.ts";
import { testWorld } from "./test-world.ts";

export const ANNA = staffMember("anna@example.org", { name: "Anna Przykładowa" });
export const ADAM = staffMember("adam@example.org", { name: "Adam Wzorcowy" });
export const FILIP = staffMember("filip@example.org", {
  name: "Filip Fikcyjny",
  role: "partner",
  partner: "fise",
});
const BEATA = staffMember("beata@example.org", {
  name: "Beata Zmyślona",
  role: "partner",
  partner: "boris",
});
export const EDYTA = staffMember("edyta@example.org", { name: "Edyta Robocza", role: "editor" });

export function staffMember(email: string, changes: Partial<StaffMember> = {}): StaffMember {
  const addedAt = new Date("2026-11-01T08:00:00.000Z");
  return {
    email,
    name: email,
    role: "coordinator",
    partner: null,
    oid: null,
    addedAt,
    addedBy: "test",
    ...changes,
  };
}

let loaded: World | undefined;

const clocks = { reminderDays: [1, 3, 9, 21], expiryDays: 45, workingHours: { from: 8, to: 16 } };

type PanelServerOptions = {
  oidc?: Config["oidc"];
  publicUrl?: string;
  members?: readonly StaffMember[];
  publicStatistics?: boolean;
};

/** The real server with the real panel, its people on the list, a store of its own; ended with the test. */
export async function startPanelServer(options: PanelServerOptions = {}) {
  const { oidc = null, publicStatistics = false, members = [ANNA, ADAM, FILIP, BEATA, EDYTA] } = options;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const publicUrl = options.publicUrl ?? url;
  const store = await openSqlite(":memory:");
  for (const member of members) await store.staff.add(member);
  const links: { email: string; url: string }[] = [];
  let offset = 0;
  loaded ??= testWorld();
  const available = await startAvailability(store.availability, () => {});
  onTestFinished(available.stop);
  const live = withAvailability(await openLiveWorld(loaded, store), available);
  const { panel, stylesheet } = startPanel(
    { oidc, publicStatistics, http: { publicUrl }, clocks },
    {
      store: { ...store, availability: available.store },
      world: live.current,
      saveAssignment: live.saveAssignment,
      saveContact: live.saveContact,
      sendSignInLink: async ({ email }, link) => {
        links.push({ email, url: link });
      },
      now: () => new Date(Date.now() + offset),
      randomText: (bytes) => randomBytes(bytes).toString("base64url"),
    },
  );
  const started = await startPageServer({
    panel,
    store,
    port,
    publicUrl,
    now: () => new Date(Date.now() + offset),
    extraFiles: [stylesheet],
  });
  onTestFinished(() => store.close().catch(() => {}));
  const client = () => new PanelClient(url, publicUrl);
  /** The token of the link that was sent last. */
  const lastToken = (): string => links.at(-1)?.url.split("/").at(-1) ?? "";
  return {
    ...started,
    url,
    panel,
    links,
    client,
    lastToken,
    world: live.current,
    advance: (ms: number) => {
      offset += ms;
    },
    /** Signs in as people do: a link by mail, its page, the button. */
    signIn: async ({ email }: StaffMember) => {
      const signedIn = client();
      await signedIn.post("/panel/wejscie", { email });
      while (links.at(-1)?.email !== email) await new Promise((resolve) => setTimeout(resolve, 5));
      await signedIn.post("/panel/wejscie/link", { token: lastToken() });
      links.length = 0;
      return signedIn;
    },
  };
}
