import { expect, test } from "vitest";
import { applyContacts } from "../../../src/apply-contacts.ts";
import { polishDay } from "../../../src/calendar/polish-day.ts";
import { emptyMemory } from "../../../src/conversation/memory.ts";
import { takeTurn } from "../../../src/conversation/take-turn.ts";
import type { World } from "../../../src/conversation/world.ts";
import { openLiveWorld } from "../../../src/open-live-world.ts";
import { ANNA, EDYTA, FILIP, startPanelServer } from "../../support/start-panel-server.ts";
import { testWorld } from "../../support/test-world.ts";

const path = "/panel/partnerzy/kontakt";
const confirmed = {
  partner: "frso",
  telefon: "225000001",
  email: "biuro@example.org",
  adres: "ul. Przykładowa 1, 00-001 Warszawa",
  status: "potwierdzone",
  dzien: "2026-11-20",
  podstawa: "E-mail lidera z 20 listopada.",
};
const said = "tel. 22 500 00 01, biuro@example.org, www.frso.pl, ul. Przykładowa 1, 00-001 Warszawa";

function ask(text: string, world: World): string {
  const message = {
    kind: "text",
    text,
    messageId: "m1",
    at: new Date(),
    author: { id: "dl_1" },
    conversationId: "c1",
    channel: "webchat",
  } as const;
  const { replies } = takeTurn(message, { ...emptyMemory, greeted: true }, world);
  // Answers carry an id of their own.
  return JSON.stringify(replies).replaceAll(/draft-\d+/g, "");
}

test("a contact that an editor confirms is what the assistant says from the next message on", async () => {
  const server = await startPanelServer();
  const edyta = await server.signIn(EDYTA);
  expect((await edyta.get("/panel/partnerzy?kontakt=frso")).text).toContain("Kontakt: FRSO");
  expect(ask("kontakt", server.world())).toContain("do potwierdzenia");
  const others = ask("Jaki jest kontakt do FISE?", server.world());
  expect((await edyta.post(path, confirmed)).location).toBe("/panel/partnerzy?wynik=saved");
  for (const question of ["kontakt", "Jaki jest kontakt do FRSO?"])
    expect(ask(question, server.world())).toContain(`${said} (dane z 20 listopada 2026 r.)`);
  expect(ask("Jaki jest kontakt do FISE?", server.world())).toBe(others);
  const page = await edyta.get("/panel/partnerzy?wynik=saved");
  expect(page.text).toContain("potwierdzone, stan na 2026-11-20, źródło: E-mail lidera z 20 listopada.");
  expect(page.text).toContain("Zapisano. Asystent już z tego korzysta.");
});

test("the contact is in the store: it holds after a restart, and a later one replaces it", async () => {
  const server = await startPanelServer();
  const anna = await server.signIn(ANNA);
  await anna.get("/panel/partnerzy");
  await anna.post(path, confirmed);
  await anna.post(path, { ...confirmed, telefon: "500 000 000", status: "do potwierdzenia", adres: "" });
  expect(await server.store.contacts.list()).toEqual([
    {
      partner: "frso",
      address: null,
      phone: "500 000 000",
      email: "biuro@example.org",
      status: "do potwierdzenia",
      asOf: "2026-11-20",
      basis: "E-mail lidera z 20 listopada.",
      decidedOn: polishDay(new Date()),
    },
  ]);
  const restarted = await openLiveWorld(testWorld(), server.store);
  expect(ask("kontakt", restarted.current())).toContain(
    "tel. 500 000 000, biuro@example.org, www.frso.pl (dane z 20 listopada 2026 r., do potwierdzenia)",
  );
  restarted.use(testWorld());
  expect(ask("kontakt", restarted.current())).toContain("tel. 500 000 000");
});

test("the change is in the audit log", async () => {
  const server = await startPanelServer();
  const anna = await server.signIn(ANNA);
  await anna.get("/panel/partnerzy");
  await anna.post(path, confirmed);
  const { text } = await anna.get("/panel/dziennik?czego=FRSO");
  expect(text).toContain("zmiana kontaktu partnera");
  expect(text).toContain("potwierdzone, 2026-11-20");
});

test("a form with mistakes says all of them and keeps what was typed", async () => {
  const server = await startPanelServer();
  const anna = await server.signIn(ANNA);
  await anna.get("/panel/partnerzy");
  const wrong = { ...confirmed, telefon: "22 500", email: "biuro@gmial.com", dzien: "2999-01-01" };
  const { status, text } = await anna.post(path, wrong);
  expect(status).toBe(422);
  for (const line of [
    "Ten numer telefonu jest za krótki.",
    "Czy chodziło o biuro@gmail.com?",
    "Podaj dzień, który już był, albo dzisiejszy.",
    'value="22 500"',
    'value="biuro@gmial.com"',
    "E-mail lidera z 20 listopada.",
  ])
    expect(text).toContain(line);
  expect(await server.store.contacts.list()).toEqual([]);
});

test("a partner's people, strangers, foreign forms and unknown partners change no contact", async () => {
  const server = await startPanelServer();
  const [anna, filip] = [await server.signIn(ANNA), await server.signIn(FILIP)];
  await Promise.all([anna.get("/panel/partnerzy"), filip.get("/panel")]);
  const before = ask("kontakt", server.world());
  expect((await filip.post(path, confirmed)).status).toBe(403);
  expect((await server.client().post(path, confirmed)).location).toMatch(/^\/panel\/wejscie/);
  expect((await anna.post(path, { ...confirmed, csrf: filip.csrf })).status).toBe(403);
  expect((await anna.post(path, confirmed, { Origin: "https://evil.example.org" })).status).toBe(403);
  expect((await anna.post(path, { ...confirmed, partner: "nikt" })).status).toBe(400);
  expect(await server.store.contacts.list()).toEqual([]);
  expect(ask("kontakt", server.world())).toBe(before);
});

test("a contact of the file that is newer than the saving goes before it; one of a former partner says nothing", () => {
  const world = testWorld();
  const given = { phone: "500 000 000", email: null, address: null, basis: "e-mail", asOf: "2020-01-01" };
  const apply = (partner: string, decidedOn: string) =>
    applyContacts(world, [{ ...given, partner, status: "potwierdzone", decidedOn }]);
  const phoneOf = (decidedOn: string) =>
    apply("frso", decidedOn).facts.partners.partners.find(({ id }) => id === "frso")?.contact.phone;
  expect([phoneOf("2020-12-29"), phoneOf("2020-12-30")]).toEqual(["22 616 33 16", "500 000 000"]);
  expect(apply("dawny", "2027-01-01").facts).toEqual(world.facts);
  expect(applyContacts(world, []).topics).toEqual(world.topics);
});
