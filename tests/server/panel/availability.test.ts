import { expect, test } from "vitest";
import { newRequestNumber } from "../../../src/requests/request-number.ts";
import { exampleRequest } from "../../requests/example-request.ts";
import { ANNA, FILIP, startPanelServer } from "../../support/start-panel-server.ts";
import { submitRequests } from "../../support/submit-requests.ts";

const path = "/panel/dostepnosc";
const saved = `${path}?wynik=saved`;
const absence = { co: "absence", partner: "frso", od: "2020-01-01", do: "2099-12-15", powod: "remont" };

async function start() {
  const server = await startPanelServer();
  const anna = await server.signIn(ANNA);
  await anna.get(path);
  return { server, anna };
}

test("each form changes what the assistant knows at once, and the page shows who changed what", async () => {
  const { server, anna } = await start();
  const forms: Record<string, string>[] = [
    { co: "channel", kanal: "messenger", stan: "przerwa" },
    { co: "banner", tresc: "Telefon\nnie działa. <b>", od: "2026-11-24T08:00", do: "2026-12-01T16:00" },
    { co: "hours", "od-0": "08:00", "do-0": "16:00", zapis: "zapisz" },
    absence,
  ];
  for (const form of forms) expect((await anna.post(path, form)).location).toBe(saved);
  expect(server.world().availability).toEqual({
    week: [{ from: "08:00", until: "16:00" }, null, null, null, null, null, null],
    absences: [{ partner: "frso", from: "2020-01-01", until: "2099-12-15", reason: "remont" }],
    banner: { text: "Telefon nie działa. <b>", from: "2026-11-24T08:00", until: "2026-12-01T16:00" },
    off: ["messenger"],
  });
  const { text } = await anna.get(saved);
  for (const shown of [
    "Zapisano.",
    "Anna Przykładowa",
    "Kanał: Messenger",
    "Nieobecność: FRSO",
    "poniedziałek 8–16",
    "„Telefon nie działa. &lt;b&gt;”",
    "nieustalone",
  ])
    expect(text).toContain(shown);
  expect((await anna.get("/panel/dziennik")).text.match(/zmiana dostępności/g)).toHaveLength(4);
});

test("what was decided can be taken back", async () => {
  const { server, anna } = await start();
  await anna.post(path, absence);
  await anna.post(path, { co: "channel", kanal: "teams", stan: "przerwa" });
  expect((await anna.post(path, { co: "absence", partner: "frso", zapis: "usun" })).location).toBe(saved);
  expect((await anna.post(path, { co: "channel", kanal: "teams", stan: "dziala" })).location).toBe(saved);
  expect(server.world().availability).toMatchObject({ absences: [], off: [] });
  expect((await anna.post(path, { co: "hours", zapis: "usun" })).location).toBe(`${path}?wynik=same`);
});

test.each<Record<string, string>>([
  { co: "banner", tresc: "x".repeat(301), od: "2026-11-24T08:00", do: "2026-12-01T16:00" },
  { co: "banner", tresc: "Tekst", od: "2026-11-24T08:00", do: "2026-11-24T08:00" },
  { co: "banner", tresc: "Tekst", od: "2026-02-30T08:00", do: "2026-11-24T08:00" },
  { co: "hours", "od-0": "08:00" },
  { co: "hours", "od-0": "16:00", "do-0": "08:00" },
  { ...absence, partner: "nikt" },
  { ...absence, do: "2019-12-31" },
  { co: "channel", kanal: "fax", stan: "przerwa" },
])("%j is refused, and what was typed stays", async (form) => {
  const { server, anna } = await start();
  const { status, text } = await anna.post(path, form);
  expect([status, text.includes("Nie zapisano")]).toEqual([422, true]);
  expect(await server.store.availability.history(1)).toEqual([]);
  if (form.tresc !== undefined) expect(text).toContain(`>${form.tresc}</textarea>`);
});

test("coordinators see on a request that its partner is away, and the suggestion is another one", async () => {
  const { server, anna } = await start();
  const number = newRequestNumber((size) => new Uint8Array(size).fill(7));
  const request = exampleRequest({ number });
  await submitRequests(server.store, [request]);
  await anna.post(path, { ...absence, partner: request.place.partner ?? "frso" });
  const { text } = await anna.get(`/panel/zgloszenia/${request.number}`);
  expect(text).toContain("nie przyjmuje zgłoszeń do 15 grudnia 2099");
  expect((await (await server.signIn(FILIP)).get(path)).status).toBe(403);
});
