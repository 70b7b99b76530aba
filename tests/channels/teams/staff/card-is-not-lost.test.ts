import { join } from "node:path";
import { expect, test } from "vitest";
import { exampleRequest } from "../../../requests/example-request.ts";
import { openTeam } from "../../../support/azure/open-team.ts";
import { numberOf } from "../../../support/panel-requests.ts";
import { submitRequests } from "../../../support/submit-requests.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const number = numberOf(900);

test("a request that was stored before the process died gets its card from the next one", async () => {
  const databaseFile = join(temporaryFolder(), "assistant.sqlite");
  const first = await openTeam({ databaseFile });
  await first.say("anna", "tu zgłoszenia");
  await submitRequests(first.store, [exampleRequest({ number })]);
  // Killed: nothing was delivered, and nothing of the process is asked any more.
  const { connector } = first;
  const second = await openTeam({ databaseFile, members: [], connector });
  await second.outbox.deliverDue();
  expect(second.posted()).toMatchObject([{ method: "POST", text: expect.stringContaining(number) }]);
});

test("a process that died after Teams took the card does not lead to a second one", async () => {
  const databaseFile = join(temporaryFolder(), "assistant.sqlite");
  const first = await openTeam({ databaseFile });
  await first.say("anna", "tu zgłoszenia");
  await submitRequests(first.store, [exampleRequest({ number })]);
  const { settle } = first.store.outbox;
  first.store.outbox.settle = async (id, settlement) => {
    if (settlement.kind === "sent") throw new Error("killed");
    await settle(id, settlement);
  };
  await expect(first.outbox.deliverDue()).rejects.toThrow("killed");
  const { connector } = first;
  const second = await openTeam({ databaseFile, members: [], connector });
  const stateOf = async () =>
    (await second.store.outbox.ofRequest(number)).find(({ route }) => route === "card")?.state;
  await second.outbox.deliverDue();
  expect(await stateOf()).toBe("waiting");
  second.advanceWorker(6 * 60_000);
  await second.outbox.deliverDue();
  expect([await stateOf(), second.posted().length]).toEqual(["sent", 1]);
});

test("nothing that the tables of the team keep is personal", async () => {
  const team = await openTeam();
  await team.say("anna", "tu zgłoszenia");
  await submitRequests(team.store, [exampleRequest({ number })]);
  await team.outbox.deliverDue();
  const kept = JSON.stringify([await team.store.team.find(), await team.store.team.findCard(number)]);
  expect(kept).toContain("19:team@thread.tacv2");
  expect(kept).not.toMatch(/anna|Anna|Przykładowa|example\.org|29:/);
});
