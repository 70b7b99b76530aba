import { expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/load-knowledge.ts";
import { forwardAutomatically } from "../../src/requests/forward-automatically.ts";
import { loadStaffTexts } from "../../src/requests/load-staff-texts.ts";
import { suggestPartner } from "../../src/requests/suggest-partner.ts";
import type { SupportRequest } from "../../src/requests/support-request.ts";
import { openTemporary, start } from "../storage/open-temporary.ts";
import { exampleRequest } from "./example-request.ts";

const texts = loadStaffTexts("dialogs/staff.yaml");
const { facts } = loadKnowledge("knowledge");
const table = { ...facts.partners, areas: facts.programme.areas };
const suggest = (request: SupportRequest) => suggestPartner(request, table, texts);
const day = 24 * 3_600_000;

const inPowiat = (powiat: string, partner: string): Partial<SupportRequest> => ({
  number: `ZG-${powiat}`,
  draftId: powiat,
  createdAt: start,
  answers: {},
  place: { powiat, subregion: null, partner, assignment: "robocze" },
});

async function prepare() {
  const store = await openTemporary();
  for (const changes of [inPowiat("miński", "frso"), inPowiat("otwocki", "fise")]) {
    const request = exampleRequest(changes);
    await store.conversations.turn("c1", async (turn) => {
      await turn.save(turn.memory, [{ kind: "request-submitted", request }], start);
    });
  }
  const statuses = async () =>
    Object.fromEntries((await store.requests.list()).map(({ number, status }) => [number, status]));
  return { requests: store.requests, statuses };
}

test("forwards what an automatic partner is to get, and leaves the rest to a coordinator", async () => {
  const { requests, statuses } = await prepare();
  expect(await forwardAutomatically({ requests, suggest, automatic: [] }, start)).toBe(0);
  expect(await forwardAutomatically({ requests, suggest, automatic: ["fise"] }, start)).toBe(1);
  expect(await statuses()).toEqual({ "ZG-miński": "nowe", "ZG-otwocki": "przekazane" });
  const { history } = (await requests.find("ZG-otwocki")) ?? {};
  expect(history?.at(-1)).toMatchObject({
    actor: "system",
    detail: {
      partner: "fise",
      reason: "powiat otwocki → miejsce spoza obszaru programu → FISE, przypisanie robocze",
    },
  });
});

test("after a refusal it goes to the next automatic partner, unless a coordinator has it", async () => {
  const { requests, statuses } = await prepare();
  const parts = { requests, suggest, automatic: ["fise", "frso", "boris"] };
  await forwardAutomatically(parts, start);
  for (const [number, partner] of [
    ["ZG-miński", "frso"],
    ["ZG-otwocki", "fise"],
  ] as const) {
    const actor = { kind: "partner", partner, id: null } as const;
    await requests.act(number, { action: { kind: "decline", reason: "brak miejsc" }, actor, at: start });
  }
  const ola = { kind: "coordinator", id: "ola" } as const;
  await requests.act("ZG-otwocki", { action: { kind: "claim" }, actor: ola, at: start });
  expect(await forwardAutomatically(parts, start)).toBe(1);
  expect(await statuses()).toEqual({ "ZG-miński": "przekazane", "ZG-otwocki": "przyjete" });
  expect((await requests.find("ZG-miński"))?.request.handling).toMatchObject({
    partner: "boris",
    declinedBy: ["frso"],
  });
});

test("a setting that is turned on sends out no old requests", async () => {
  const { requests } = await prepare();
  const later = new Date(start.getTime() + 15 * day);
  expect(await forwardAutomatically({ requests, suggest, automatic: ["fise"] }, later)).toBe(0);
});

test("what belongs to a partner who is away waits for a coordinator", async () => {
  const { requests, statuses } = await prepare();
  const absences = [{ partner: "fise", from: "2026-11-20", until: "2026-12-15", reason: "" }];
  const suggestNow = (request: SupportRequest) => suggestPartner(request, { ...table, absences }, texts);
  const automatic = ["fise", "frso", "boris"];
  expect(await forwardAutomatically({ requests, suggest: suggestNow, automatic }, start)).toBe(1);
  expect(await statuses()).toEqual({ "ZG-miński": "przekazane", "ZG-otwocki": "nowe" });
  expect(await forwardAutomatically({ requests, suggest, automatic }, start)).toBe(1);
});
