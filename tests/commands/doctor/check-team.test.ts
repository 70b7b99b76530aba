import { expect, test } from "vitest";
import { checkTeam } from "../../../src/commands/doctor/check-team.ts";
import type { Store } from "../../../src/storage/open-sqlite.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { makeOldDatabase } from "./make-old-database.ts";
import { makeStaffList } from "./make-staff-list.ts";

const anna = { email: "anna@example.org", name: "Anna Przykładowa", role: "coordinator" } as const;
const inTeams = { ...anna, oid: "aaaaaaaa-1111-4222-8333-444444444444" };
const jan = { email: "jan@example.org", name: "Jan Przykładowy", role: "partner", partner: "fise" } as const;

const linkChannel = async ({ team }: Store): Promise<void> => {
  await team.link({ conversationId: "19:team@thread.tacv2", reference: "{}" }, new Date());
};

test("members whom Teams does not know are told of, with the command that lets it know them", async () => {
  const found = await checkTeam(await makeStaffList([anna, jan], linkChannel));
  expect(found).toEqual([
    {
      kind: "warning",
      text: expect.stringMatching(/no member .* Entra .*npm run staff -- add … --entra ID/),
    },
  ]);
});

test("without a channel it says how a coordinator chooses one", async () => {
  const found = await checkTeam(await makeStaffList([inTeams]));
  expect(found).toEqual([
    {
      kind: "warning",
      text: expect.stringMatching(/no channel .* a coordinator writes .*connect-teams\.md\.$/),
    },
  ]);
});

test("with a channel and somebody whom Teams knows all is well, in counts alone", async () => {
  const found = await checkTeam(await makeStaffList([inTeams, jan], linkChannel));
  const text = "a channel gets the cards, and 1 of 2 members have an Entra object id";
  expect(found).toEqual([{ kind: "ok", text }]);
});

test("before the first start and with an older database there is nothing to say yet", async () => {
  for (const dataDir of [temporaryFolder(), await makeOldDatabase()]) {
    expect(await checkTeam(dataDir)).toMatchObject([{ kind: "ok" }]);
  }
});
