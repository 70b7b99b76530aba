import { expect, test } from "vitest";
import { numberOf, panelRequests } from "../../support/panel-requests.ts";
import { ANNA, startPanelServer } from "../../support/start-panel-server.ts";
import { submitRequests } from "../../support/submit-requests.ts";

test("a day in the panel leaves no name, phone, address, number or typed word in the log", async () => {
  const server = await startPanelServer();
  await submitRequests(server.store, panelRequests(3));
  const anna = await server.signIn(ANNA);
  await anna.get("/panel");
  await anna.get(`/panel/zgloszenia/${numberOf(1)}`);
  await anna.post("/panel/szukaj", { szukaj: "osoba1@example.org" });
  await anna.post(`/panel/zgloszenia/${numberOf(1)}`, { czynnosc: "accept" });
  await anna.post(`/panel/zgloszenia/${numberOf(1)}`, { czynnosc: "sekretne słowo" });
  await anna.post("/panel/osoby", { email: "zły@adres", imie: "Tajna Osoba", rola: "x" });
  await anna.post("/panel/osoby", { csrf: "x", email: "tajna@example.org" });
  await server.client().post("/panel/wejscie", { email: "tajna@example.org" });
  await server.client().get(`/panel/zgloszenia/${numberOf(2)}x`);
  // What fails inside is told by its kind and place alone.
  await server.store.close();
  expect((await anna.get("/panel/osoby")).status).toBe(500);
  expect(server.events.some(({ kind }) => kind === "http-error")).toBe(true);
  expect(server.events.some(({ kind }) => kind === "request-refused")).toBe(true);
  expect(JSON.stringify(server.events)).not.toMatch(/example\.org|ZG-|500 ?000|sekretne|Tajna|tajna|Anna/);
});
