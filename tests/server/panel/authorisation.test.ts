import { describe, expect, test } from "vitest";
import type { RequestAction } from "../../../src/requests/life-cycle.ts";
import { newRequestNumber } from "../../../src/requests/request-number.ts";
import { permissions, type StaffAction } from "../../../src/staff/permissions.ts";
import { exampleRequest } from "../../requests/example-request.ts";
import type { PanelClient } from "../../support/panel-client.ts";
import { quickEditor } from "../../support/quick-editor.ts";
import { recordQuestions, unanswered } from "../../support/record-questions.ts";
import { ADAM, ANNA, EDYTA, FILIP, startPanelServer } from "../../support/start-panel-server.ts";
import { submitRequests } from "../../support/submit-requests.ts";

/** What each role may do: with requests of the own partner, of another one, or with what belongs to nobody. */
type Row = { coordinator: boolean; own: boolean; other: boolean; editor: boolean };
const everybodyConcerned: Row = { coordinator: true, own: true, other: false, editor: false };
const coordinatorsOnly: Row = { coordinator: true, own: false, other: false, editor: false };
const knowledge: Row = { coordinator: true, own: false, other: false, editor: true };

/** Written out, not read from the code: this is the promise that the code is held to. */
const table: Record<StaffAction, Row> = {
  "see-inbox": { coordinator: true, own: true, other: true, editor: false },
  "see-request": everybodyConcerned,
  claim: coordinatorsOnly,
  release: coordinatorsOnly,
  forward: coordinatorsOnly,
  withdraw: coordinatorsOnly,
  "manage-links": coordinatorsOnly,
  accept: everybodyConcerned,
  decline: everybodyConcerned,
  contact: everybodyConcerned,
  close: everybodyConcerned,
  note: everybodyConcerned,
  "see-partners": knowledge,
  "edit-partners": knowledge,
  "see-questions": knowledge,
  "settle-questions": knowledge,
  "edit-knowledge": knowledge,
  "see-surveys": { coordinator: true, own: true, other: true, editor: false },
  "manage-availability": coordinatorsOnly,
  "manage-people": coordinatorsOnly,
  export: coordinatorsOnly,
  "see-audit-log": coordinatorsOnly,
  "see-statistics": { coordinator: true, own: true, other: true, editor: false },
};

type Server = Awaited<ReturnType<typeof startPanelServer>>;
const number = newRequestNumber((size) => new Uint8Array(size).fill(7));
const coordinator = { kind: "coordinator", id: ANNA.email } as const;

/** A request that is with a partner, at the point of its life where the action is possible. */
async function prepare({ store, panel }: Server, partner: string, action: StaffAction): Promise<void> {
  await recordQuestions(store, [unanswered("Czy jest parking?")]);
  panel.asked.editor = quickEditor().editor;
  await submitRequests(store, [exampleRequest({ number })]);
  const act = async (wish: RequestAction) => {
    const { kind } = await store.requests.act(number, { action: wish, actor: coordinator, at: new Date() });
    expect(kind).toBe("done");
  };
  if (action === "claim") return;
  await act({ kind: "claim" });
  if (action === "release" || action === "forward") return;
  await act({ kind: "forward", partner, reason: "próba" });
  if (action === "close") await act({ kind: "accept" });
}

const forms: Partial<Record<StaffAction, Record<string, string>>> = {
  forward: { partner: "boris", powod: "bo tak" },
  decline: { powod: "brak miejsc" },
  close: { wynik: "wsparcie-udzielone" },
  note: { notatka: "dzwonić po 16" },
};

async function attempt(client: PanelClient, action: StaffAction, { store }: Server) {
  const [asked] = await store.asked.listOpen(1);
  const question = `/panel/pytania/${asked?.id}`;
  switch (action) {
    case "see-questions":
      return await client.get(question);
    case "settle-questions":
      return await client.post(question, { czynnosc: "zalatwione" });
    case "edit-knowledge": {
      const trial = { czynnosc: "proba", rodzaj: "samples", pytania: "Czy jest parking?", temat: "kontakt" };
      const { location } = await client.post(question, trial);
      const isBegun = location?.startsWith("/panel/proby/");
      return await client.post(isBegun ? (location ?? "") : "/panel/proby/zadna", { czynnosc: "zapisz" });
    }
    case "see-inbox":
      return await client.get("/panel");
    case "see-request":
      return await client.get(`/panel/zgloszenia/${number}`);
    case "manage-links":
      return await client.post(`/panel/zgloszenia/${number}/linki`, { czynnosc: "wyslij" });
    case "see-partners":
      return await client.get("/panel/partnerzy");
    case "edit-partners":
      return await client.post("/panel/partnerzy", {
        powiat: "miński",
        partner: "fise",
        status: "potwierdzone",
        podstawa: "e-mail lidera",
      });
    case "see-surveys":
      return await client.get("/panel/oceny");
    case "manage-availability":
      return await client.post("/panel/dostepnosc", { co: "channel", kanal: "teams", stan: "przerwa" });
    case "manage-people":
      return await client.post("/panel/osoby", {
        email: "nowa@example.org",
        imie: "Nowa Osoba",
        rola: "coordinator",
      });
    case "export":
      return await client.post("/panel/eksport", {
        od: "2026-01-01",
        do: "2026-12-31",
        plik: "csv",
        dane: "z",
      });
    case "see-audit-log":
      return await client.get("/panel/dziennik");
    case "see-statistics":
      return await client.get("/panel/statystyki");
    default:
      return await client.post(`/panel/zgloszenia/${number}`, { czynnosc: action, ...forms[action] });
  }
}

/** Everything that an attempt could change. */
async function readState({ store }: Server) {
  const open = await store.asked.listOpen(10);
  return [
    await store.requests.find(number),
    await store.partnerLinks.list(number),
    await store.outbox.ofRequest(number),
    await store.staff.list(),
    await store.assignments.list(),
    open.map(({ id }) => id),
    await store.availability.read(),
  ];
}

const whoIsWho = [
  ["coordinator", ADAM, "fise"],
  ["own", FILIP, "fise"],
  ["other", FILIP, "boris"],
  ["editor", EDYTA, "fise"],
] as const;

test("the table names every action that there is", () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(permissions).sort());
});

describe.each(whoIsWho)("as %s", (column, member, partner) => {
  const cases = Object.entries(table).map(([action, row]) => [action as StaffAction, row[column]] as const);
  test.each(cases)("%s: %s", async (action, isAllowed) => {
    const server = await startPanelServer();
    await prepare(server, partner, action);
    const client = await server.signIn(member);
    // A form with a good token, from whichever page the member may open.
    await client.get(member === EDYTA ? "/panel/partnerzy" : "/panel");
    // Whoever releases or forwards must be the one who took it; here it is ANNA's, so ADAM stands in for her.
    const before = await readState(server);
    const { status, text } = await attempt(
      member === ADAM && action === "forward" ? await asOwner(server) : client,
      action,
      server,
    );
    const passed = status === 200 || (status === 303 && !(action === "see-inbox" && column === "editor"));
    expect({ action, status, passed }).toEqual({ action, status, passed: isAllowed });
    if (isAllowed) return;
    expect([303, 403, 404]).toContain(status);
    expect(text).not.toContain("500 000 000");
    expect(await readState(server)).toEqual(before);
  });
});

async function asOwner(server: Server): Promise<PanelClient> {
  const anna = await server.signIn(ANNA);
  await anna.get("/panel");
  return anna;
}

test("another partner's request and one that there is not look alike", async () => {
  const server = await startPanelServer();
  await prepare(server, "boris", "accept");
  const filip = await server.signIn(FILIP);
  const [others, none] = [
    await filip.get(`/panel/zgloszenia/${number}`),
    await filip.get(`/panel/zgloszenia/${newRequestNumber((size) => new Uint8Array(size).fill(9))}`),
  ];
  expect([others.status, others.text]).toEqual([none.status, none.text]);
  expect((await filip.get("/panel")).text).not.toContain(number);
  expect((await filip.get("/panel?partner=boris")).text).not.toContain(number);
});

test("without signing in every address leads to the sign-in", async () => {
  const server = await startPanelServer();
  await prepare(server, "fise", "accept");
  const before = await readState(server);
  for (const action of Object.keys(table) as StaffAction[]) {
    const { status, location } = await attempt(server.client(), action, server);
    expect([action, status, location?.startsWith("/panel/wejscie")]).toEqual([action, 303, true]);
  }
  expect(await readState(server)).toEqual(before);
});

test("pages offer a role only what it may do", async () => {
  const server = await startPanelServer();
  const menuOf = async (client: PanelClient, path: string) =>
    [...(await client.get(path)).text.matchAll(/<li><a href="([^"]+)"/g)].map(([, href]) => href);
  expect(await menuOf(await server.signIn(FILIP), "/panel")).toEqual([
    "/panel",
    "/panel/oceny",
    "/panel/statystyki",
  ]);
  expect(await menuOf(await server.signIn(EDYTA), "/panel/partnerzy")).toEqual([
    "/panel/partnerzy",
    "/panel/pytania",
  ]);
  expect(await menuOf(await server.signIn(ANNA), "/panel")).toHaveLength(9);
});
