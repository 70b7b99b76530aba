import { expect, test } from "vitest";
import type { Audience } from "../../src/requests/outbox/notice.ts";
import { newHandling } from "../../src/requests/support-request.ts";
import type { Absence } from "../../src/staff/absence.ts";
import { findReminded, type RemindedPeople } from "../../src/staff/find-reminded.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { ADAM, ANNA, FILIP, staffMember } from "../support/start-panel-server.ts";

const FELA = staffMember("fela@example.org", { role: "partner", partner: "fise" });
const [anna, adam, filip, fela] = [ANNA, ADAM, FILIP, FELA].map(({ email }) => email);

const people: RemindedPeople = {
  members: [ANNA, ADAM, FILIP],
  absences: [],
  staffMail: ["zespol@example.org"],
  partnerMail: new Map([
    ["fise", "biuro@example.org"],
    ["boris", "boris@example.org"],
  ]),
  today: "2026-12-22",
};

const away = (email: string | undefined, deputy: string | null | undefined = null): Absence => ({
  email: email ?? "",
  firstDay: "2026-12-21",
  lastDay: "2026-12-23",
  deputy: deputy ?? null,
});

function reminded(audience: Audience, changes: Partial<RemindedPeople> = {}, by: string | null = null) {
  const request = exampleRequest({ handling: { ...newHandling(new Date()), by } });
  return findReminded(audience, request, { ...people, ...changes });
}

const coordinator: Audience = { kind: "coordinator" };
const fise: Audience = { kind: "partner", partner: "fise" };

test("staff are reminded where they hear of new requests, or each coordinator", () => {
  expect(reminded({ kind: "staff" })).toEqual(["zespol@example.org"]);
  expect(reminded({ kind: "staff" }, { staffMail: [] })).toEqual([anna, adam]);
});

test("the coordinator is whoever has the request, and all where nobody has", () => {
  expect(reminded(coordinator, {}, adam)).toEqual([adam]);
  expect(reminded(coordinator)).toEqual([anna, adam]);
  expect(reminded(coordinator, {}, "gone@example.org")).toEqual([anna, adam]);
  expect(reminded(coordinator, { members: [] })).toEqual(["zespol@example.org"]);
});

test("a partner's people are reminded, and its mailbox where none are on the list", () => {
  expect(reminded(fise)).toEqual([filip]);
  expect(reminded({ kind: "partner", partner: "boris" })).toEqual(["boris@example.org"]);
  expect(reminded({ kind: "partner", partner: "frso" })).toEqual([]);
});

test("a deputy stands in on the first and on the last day, and not before or after", () => {
  const absences = [away(adam, anna)];
  for (const today of ["2026-12-21", "2026-12-23"])
    expect(reminded(coordinator, { absences, today }, adam)).toEqual([anna]);
  for (const today of ["2026-12-20", "2026-12-24"])
    expect(reminded(coordinator, { absences, today }, adam)).toEqual([adam]);
});

test("deputies stand in for people of a partner and for addresses of the settings, each hears once", () => {
  expect(reminded(fise, { members: [FILIP, FELA], absences: [away(filip, fela)] })).toEqual([fela]);
  expect(reminded({ kind: "staff" }, { staffMail: [ANNA.email], absences: [away(anna, adam)] })).toEqual([
    adam,
  ]);
});

test("a deputy who is away hands on; whom nobody stands in for, the others do", () => {
  const eva = staffMember("ewa@example.org");
  const members = [ANNA, ADAM, eva];
  expect(
    reminded(coordinator, { members, absences: [away(adam, anna), away(anna, eva.email)] }, adam),
  ).toEqual([eva.email]);
  expect(reminded(coordinator, { members, absences: [away(adam)] }, adam)).toEqual([anna, eva.email]);
  expect(reminded(fise, { absences: [away(filip)] })).toEqual(["biuro@example.org"]);
});

test("where all are away, in a circle too, the reminder waits in their mailboxes", () => {
  expect(reminded(coordinator, { absences: [away(adam, anna), away(anna, adam)] }, adam)).toEqual([adam]);
});

test("nobody hears of what they may not see: a deputy in another role does not stand in", () => {
  expect(reminded(coordinator, { absences: [away(adam, filip)] }, adam)).toEqual([anna]);
});
