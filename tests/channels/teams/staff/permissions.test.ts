import { describe, expect, test } from "vitest";
import type { ActionKind, RequestAction } from "../../../../src/requests/life-cycle.ts";
import { permissions } from "../../../../src/staff/permissions.ts";
import { exampleRequest } from "../../../requests/example-request.ts";
import { openTeam, type Person } from "../../../support/azure/open-team.ts";
import { numberOf } from "../../../support/panel-requests.ts";
import { submitRequests } from "../../../support/submit-requests.ts";

type Kind = Exclude<ActionKind, "expire">;

/** A state of life in which the action is possible. */
const steps: Record<Kind, "new" | "claimed" | "forwarded" | "accepted"> = {
  claim: "new",
  release: "claimed",
  forward: "claimed",
  withdraw: "forwarded",
  accept: "forwarded",
  decline: "forwarded",
  contact: "forwarded",
  close: "accepted",
  note: "forwarded",
};

const fields: Partial<Record<Kind, object>> = {
  forward: { partner: "boris", forwardReason: "bo tak" },
  decline: { declineReason: "brak miejsc" },
  close: { result: "wsparcie-udzielone" },
  note: { note: "dzwonić po 16" },
};

type Team = Awaited<ReturnType<typeof openTeam>>;

async function prepare({ store }: Team, number: string, kind: Kind, partner: string): Promise<void> {
  await submitRequests(store, [exampleRequest({ number, draftId: number })]);
  const act = async (action: RequestAction) => {
    const actor = { kind: "coordinator", id: "anna@example.org" } as const;
    expect((await store.requests.act(number, { action, actor, at: new Date() })).kind).toBe("done");
  };
  const step = steps[kind];
  if (step === "new") return;
  await act({ kind: "claim" });
  if (step === "claimed") return;
  await act({ kind: "forward", partner, reason: "próba" });
  if (step === "accepted") await act({ kind: "accept" });
}

/** What the panel's table promises; tests/server/panel/authorisation.test.ts holds the panel to the same. */
function isAllowed(person: Person, kind: Kind, partner: string): boolean {
  const row = permissions[kind];
  if (person === "anna") return row.coordinator === "all";
  if (person !== "filip") return false;
  const step = steps[kind];
  const isOwn = partner === "fise" && (step === "forwarded" || step === "accepted");
  return row.partner === "own" && isOwn;
}

describe("in Teams the table of permissions holds as in the panel", () => {
  test.each(["anna", "filip", "edyta", "stranger", "nobody"] as const)("for %s", async (person) => {
    const team = await openTeam();
    let index = 0;
    for (const kind of Object.keys(steps) as Kind[]) {
      for (const partner of ["fise", "boris"]) {
        for (const way of ["execute", "submit"] as const) {
          const number = numberOf(index++);
          await prepare(team, number, kind, partner);
          const before = (await team.store.requests.find(number))?.history.length ?? 0;
          const data = { staff: "act", number, kind, ...fields[kind] };
          await team[way](person, data);
          const { history = [] } = (await team.store.requests.find(number)) ?? {};
          const { entries } = await team.store.audit.list({
            actor: null,
            subject: number,
            page: 1,
            pageSize: 9,
          });
          const done = history.length > before;
          expect({ kind, partner, way, done }).toEqual({
            kind,
            partner,
            way,
            done: isAllowed(person, kind, partner),
          });
          expect(entries.map(({ action }) => action)).toEqual(done ? [kind] : []);
        }
      }
    }
  });
});
