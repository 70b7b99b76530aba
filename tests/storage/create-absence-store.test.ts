import { expect, test } from "vitest";
import { ADAM, ANNA, FILIP } from "../support/start-panel-server.ts";
import { openTemporary } from "./open-temporary.ts";

const christmas = { email: ANNA.email, firstDay: "2026-12-21", lastDay: "2027-01-03", deputy: ADAM.email };

async function open() {
  const store = await openTemporary();
  for (const member of [ANNA, ADAM]) await store.staff.add(member);
  return store;
}

test("a new absence takes the place of the former, and can be cleared", async () => {
  const { absences } = await open();
  expect(await absences.save(christmas)).toBe(true);
  const shorter = { ...christmas, lastDay: "2026-12-31", deputy: null };
  expect(await absences.save(shorter)).toBe(true);
  expect(await absences.list()).toEqual([shorter]);
  await absences.clear(ANNA.email);
  expect(await absences.list()).toEqual([]);
});

test("goes with its person, loses a deputy who leaves, and takes nobody who is not there", async () => {
  const { absences, staff } = await open();
  await absences.save(christmas);
  await staff.remove(ADAM.email, { keepCoordinator: true });
  expect(await absences.list()).toEqual([{ ...christmas, deputy: null }]);
  expect(await absences.save(christmas)).toBe(false);
  expect(await absences.save({ ...christmas, email: FILIP.email, deputy: null })).toBe(false);
  await staff.remove(ANNA.email, { keepCoordinator: false });
  expect(await absences.list()).toEqual([]);
});

test("is deleted once it is over, not on its last day", async () => {
  const { absences } = await open();
  await absences.save(christmas);
  expect(await absences.deleteEnded("2027-01-03")).toBe(0);
  expect(await absences.deleteEnded("2027-01-04")).toBe(1);
});
