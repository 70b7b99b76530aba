import { expect, test } from "vitest";
import { erasePersonal } from "../../src/requests/erase-personal.ts";
import { isOpen, toRequestFile } from "../../src/requests/request-file.ts";
import type { RequestEvent } from "../../src/requests/support-request.ts";
import { exampleRequest } from "./example-request.ts";

const request = exampleRequest();
const noted: RequestEvent = {
  number: request.number,
  at: request.createdAt,
  actor: "osoba",
  kind: "noted",
  detail: { note: "Proszę pytać o Osobę Przykładową." },
};
const stored = { request, history: [noted] };

test("of another conversation's request nothing personal is in the file", () => {
  const file = toRequestFile(stored, []);
  expect(file.own).toBeNull();
  const told = JSON.stringify(file);
  for (const planted of ["500", "osoba@", "Przykładow", "świetlicę", request.conversationId])
    expect(told).not.toContain(planted);
  expect(told).toContain("noted");
});

test("a conversation's own request is there whole", () => {
  expect(toRequestFile(stored, [request.number]).own).toEqual(stored);
});

test("knows the contact that was left, by phone or by e-mail", () => {
  const { isLeftBy } = toRequestFile(stored, []);
  expect(isLeftBy({ phone: "+48500000000", email: null })).toBe(true);
  expect(isLeftBy({ phone: null, email: "Osoba@Example.org" })).toBe(true);
  expect(isLeftBy({ phone: "+48500000000", email: "inna@example.org" })).toBe(true);
  expect(isLeftBy({ phone: "+48500000001", email: null })).toBe(false);
  expect(isLeftBy({ phone: null, email: null })).toBe(false);
});

test("once the personal data is erased, no contact is the right one", () => {
  const { isLeftBy } = toRequestFile({ request: erasePersonal(request), history: [] }, []);
  expect(isLeftBy({ phone: "+48500000000", email: "osoba@example.org" })).toBe(false);
});

test("a new request is open, a withdrawn one is closed", () => {
  expect(isOpen({ status: "nowe" })).toBe(true);
  expect(isOpen({ status: "wycofane" })).toBe(false);
});
