import { expect, test } from "vitest";
import { coordinatorAddresses } from "../../src/staff/coordinator-addresses.ts";
import { openTemporary } from "../storage/open-temporary.ts";
import { ADAM, ANNA, EDYTA, FILIP } from "../support/start-panel-server.ts";

test("coordinators on the list hear of requests, those of the setting too, none of them twice", async () => {
  const { staff } = await openTemporary();
  expect(await coordinatorAddresses(staff)).toEqual([]);
  for (const member of [ANNA, ADAM, FILIP, EDYTA]) await staff.add(member);
  const more = ["Anna@example.org", "sekretariat@example.org"];
  expect((await coordinatorAddresses(staff, more)).sort()).toEqual([
    "adam@example.org",
    "anna@example.org",
    "sekretariat@example.org",
  ]);
  await staff.remove(ADAM.email, { keepCoordinator: true });
  expect(await coordinatorAddresses(staff)).toEqual(["anna@example.org"]);
});
