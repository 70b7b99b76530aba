import { expect, test } from "vitest";
import { checkCoordinators } from "../../../src/commands/doctor/check-coordinators.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { makeOldDatabase } from "./make-old-database.ts";
import { makeStaffList } from "./make-staff-list.ts";

const coordinator = { email: "anna@example.org", name: "Anna Przykładowa", role: "coordinator" } as const;
const partner = {
  email: "jan@example.org",
  name: "Jan Przykładowy",
  role: "partner",
  partner: "fise",
} as const;

test("without a coordinator and without STAFF_MAIL it says what to do, also before the first start", async () => {
  for (const dataDir of [temporaryFolder(), await makeStaffList([]), await makeStaffList([partner])]) {
    expect(await checkCoordinators(dataDir, [])).toEqual([
      {
        kind: "warning",
        text: expect.stringMatching(
          /^nobody hears of new requests: .*npm run staff -- add .* or set STAFF_MAIL\./,
        ),
      },
    ]);
  }
});

test("with STAFF_MAIL alone somebody hears of requests, and nobody can forward them", async () => {
  const found = await checkCoordinators(await makeStaffList([partner]), ["biuro@example.org"]);
  expect(found).toEqual([
    {
      kind: "warning",
      text: expect.stringMatching(/STAFF_MAIL hears of new requests, and nobody can forward/),
    },
  ]);
});

test("a coordinator on the list is enough, and no name or address is told", async () => {
  const found = await checkCoordinators(await makeStaffList([coordinator, partner]), []);
  expect(found).toEqual([{ kind: "ok", text: "1 on the staff list" }]);
});

test("an older database is looked at after the next start", async () => {
  expect(await checkCoordinators(await makeOldDatabase(), [])).toEqual([
    { kind: "ok", text: "are looked at after the next start" },
  ]);
});
