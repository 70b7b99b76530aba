import { describe, expect, test } from "vitest";
import type { Actor } from "../../src/requests/actor.ts";
import { decideMove, longestText } from "../../src/requests/decide-move.ts";
import { moves, possibleActions, type RequestAction } from "../../src/requests/life-cycle.ts";
import { newHandling, requestStatuses, type SupportRequest } from "../../src/requests/support-request.ts";
import { exampleRequest } from "./example-request.ts";

const at = new Date("2026-11-24T12:00:00.000Z");
const ola: Actor = { kind: "coordinator", id: "ola@example.org" };
const jan: Actor = { kind: "coordinator", id: "jan@example.org" };
const fise: Actor = { kind: "partner", partner: "fise", id: null };
const boris: Actor = { kind: "partner", partner: "boris", id: "osoba@example.org" };
const person: Actor = { kind: "person" };
const system: Actor = { kind: "system" };

const all: readonly RequestAction[] = [
  { kind: "claim" },
  { kind: "release" },
  { kind: "forward", partner: "boris", reason: "bo tak" },
  { kind: "accept" },
  { kind: "decline", reason: "brak miejsc" },
  { kind: "contact" },
  { kind: "close", result: "wsparcie-udzielone" },
  { kind: "withdraw" },
  { kind: "expire" },
  { kind: "note", note: "Oddzwonić." },
];

/** A request in a status, in the hands of Ola and, unless it never got there, of FISE. */
function inStatus(status: SupportRequest["status"]): SupportRequest {
  const handling = { ...newHandling(at), by: "ola@example.org", partner: "fise" };
  return exampleRequest({ status, handling });
}

/** What decides, in a word. */
const outcome = (request: SupportRequest, action: RequestAction, actor: Actor): string =>
  decideMove(request, { action, actor, at }).kind;

describe.each(requestStatuses)("from %s", (status) => {
  test.each(all)("$kind happens to whom the table names, and to nobody else", (action) => {
    for (const actor of [ola, fise, person, system]) {
      const allowed = moves.some(
        (move) => move.action === action.kind && move.from.includes(status) && move.who.includes(actor.kind),
      );
      const found = outcome(inStatus(status), action, actor);
      if (allowed) expect([actor.kind, found]).toEqual([actor.kind, "moved"]);
      else expect(found).toMatch(/^(not-now|not-allowed|already)$/);
      expect(possibleActions(status, actor.kind).includes(action.kind)).toBe(allowed);
    }
  });
});

test("every status but the first can be reached, and a closed one stays as it is", () => {
  const reached = new Set(moves.flatMap(({ to }) => to ?? []));
  expect([...reached].sort()).toEqual([...requestStatuses].sort());
  for (const status of ["zakonczone", "wycofane", "wygasle"] as const) {
    expect(moves.filter(({ from, to }) => from.includes(status) && to !== null)).toEqual([]);
  }
});

test("a request is taken by one coordinator, and the other one is told by whom", () => {
  const claim = { kind: "claim" } as const;
  const taken = decideMove(exampleRequest(), { action: claim, actor: ola, at });
  if (taken.kind !== "moved") throw new Error(taken.kind);
  expect(taken.request).toMatchObject({
    status: "przyjete",
    handling: { by: "ola@example.org", changedAt: at },
  });
  expect(decideMove(taken.request, { action: claim, actor: jan, at })).toEqual({
    kind: "taken",
    by: "ola@example.org",
  });
  expect(outcome(taken.request, claim, ola)).toBe("already");
  expect(outcome(taken.request, { kind: "forward", partner: "fise", reason: "x" }, jan)).toBe("taken");
});

test("a partner acts on nothing but what was forwarded to it", () => {
  for (const action of all) expect(outcome(inStatus("przekazane"), action, boris)).toBe("unknown");
});

test("declining takes the request from the partner, and being asked again gives it back", () => {
  const declined = decideMove(inStatus("przekazane"), {
    action: { kind: "decline", reason: " brak miejsc " },
    actor: fise,
    at,
  });
  if (declined.kind !== "moved") throw new Error(declined.kind);
  expect(declined.request).toMatchObject({
    status: "odrzucone",
    handling: { partner: null, declinedBy: ["fise"] },
  });
  expect(declined.event).toMatchObject({
    actor: "partner:fise",
    detail: { partner: "fise", reason: "brak miejsc" },
  });
  const again = decideMove(declined.request, {
    action: { kind: "forward", partner: "fise", reason: "mają już miejsca" },
    actor: ola,
    at,
  });
  expect(again).toMatchObject({ request: { handling: { partner: "fise", declinedBy: [] } } });
});

test("a note changes neither the status nor the time of the last change", () => {
  const before = inStatus("zakonczone");
  const later = new Date("2026-12-01T12:00:00.000Z");
  const decision = decideMove(before, {
    action: { kind: "note", note: "Kopia umowy." },
    actor: ola,
    at: later,
  });
  expect(decision).toMatchObject({ kind: "moved", request: before, event: { kind: "noted", at: later } });
});

test("a reason is needed, has an end, and holds no PESEL and no terminal sequences", () => {
  const decline = (reason: string) =>
    decideMove(inStatus("przekazane"), { action: { kind: "decline", reason }, actor: fise, at });
  expect(decline(" \n ")).toEqual({ kind: "no-text", action: "decline" });
  expect(decline("x".repeat(longestText + 1))).toEqual({ kind: "too-long", most: longestText });
  expect(decline("\u001b[2Jto PESEL 44051401359")).toMatchObject({
    event: { detail: { reason: "[2Jto PESEL [numer PESEL]" } },
  });
});
