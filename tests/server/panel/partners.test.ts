import { expect, test } from "vitest";
import { applyAssignments } from "../../../src/apply-assignments.ts";
import { emptyMemory } from "../../../src/conversation/memory.ts";
import { takeTurn } from "../../../src/conversation/take-turn.ts";
import type { World } from "../../../src/conversation/world.ts";
import { ANNA, EDYTA, startPanelServer } from "../../support/start-panel-server.ts";
import { testWorld } from "../../support/test-world.ts";

const confirmed = {
  powiat: "miński",
  partner: "fise",
  status: "potwierdzone",
  podstawa: "E-mail lidera z 20 listopada.",
};

function ask(text: string, world: World): string {
  const author = { id: "dl_1" };
  const message = {
    kind: "text",
    text,
    messageId: "m1",
    at: new Date(),
    author,
    conversationId: "c1",
    channel: "webchat",
  } as const;
  return JSON.stringify(takeTurn(message, { ...emptyMemory, greeted: true }, world).replies);
}

test("a row that an editor confirms changes what the assistant says at once", async () => {
  const server = await startPanelServer();
  const edyta = await server.signIn(EDYTA);
  expect((await edyta.get("/panel/partnerzy?powiat=mi%C5%84ski")).text).toContain("Powiat: miński");
  const before = ask("Mińsk Mazowiecki", server.world());
  expect(before).toMatch(/lider|robocz|wstępn/i);
  expect((await edyta.post("/panel/partnerzy", confirmed)).location).toBe("/panel/partnerzy?wynik=saved");
  const after = ask("Mińsk Mazowiecki", server.world());
  expect(after).toContain("Fundacja Inicjatyw Społeczno-Ekonomicznych");
  expect(after).not.toMatch(/robocz|wstępn/i);
  expect(ask("Otwock", server.world())).toBe(ask("Otwock", testWorld()));
  const page = await edyta.get("/panel/partnerzy");
  expect(page.text).toContain("E-mail lidera z 20 listopada.");
});

test("the suggestion for the next request follows the confirmed row, and so does the audit log", async () => {
  const server = await startPanelServer();
  const anna = await server.signIn(ANNA);
  await anna.get("/panel/partnerzy");
  await anna.post("/panel/partnerzy", confirmed);
  expect(server.panel.partners().assignments.find(({ powiaty }) => powiaty.includes("miński"))).toMatchObject(
    {
      partner: "fise",
      status: "potwierdzone",
    },
  );
  expect((await anna.get("/panel/dziennik?czego=miński")).text).toContain("fise, potwierdzone");
});

test.each([
  { powiat: "kutnowski" },
  { partner: "nikt" },
  { status: "pewne" },
  { podstawa: " " },
  { podstawa: "x".repeat(501) },
])("a row with %j is not taken", async (wrong) => {
  const server = await startPanelServer();
  const anna = await server.signIn(ANNA);
  await anna.get("/panel/partnerzy");
  const { status, text } = await anna.post("/panel/partnerzy", { ...confirmed, ...wrong });
  expect([status, text.includes("Popraw dane")]).toEqual([422, true]);
  expect(await server.store.assignments.list()).toEqual([]);
});

test("a row of the file that is newer than the decision goes before it", () => {
  const world = testWorld();
  const decided = { powiat: "miński", partner: "fise", status: "potwierdzone", basis: "e-mail" } as const;
  const partnerOf = (asOf: string) =>
    applyAssignments(world, [{ ...decided, asOf }]).facts.partners.assignments.find(({ powiaty }) =>
      powiaty.includes("miński"),
    )?.partner;
  expect([partnerOf("2026-11-22"), partnerOf("2026-11-23"), partnerOf("2027-01-01")]).toEqual([
    "frso",
    "fise",
    "fise",
  ]);
});

test("a decision about a powiat or a partner that is gone from the files changes nothing", () => {
  const world = testWorld();
  const odd = { status: "potwierdzone", basis: "e-mail", asOf: "2027-01-01" } as const;
  const rows = (decided: Parameters<typeof applyAssignments>[1]) =>
    applyAssignments(world, decided).facts.partners.assignments;
  expect(
    rows([
      { ...odd, powiat: "miński", partner: "dawny" },
      { ...odd, powiat: "kutnowski", partner: "fise" },
    ]),
  ).toEqual(rows([]));
});
