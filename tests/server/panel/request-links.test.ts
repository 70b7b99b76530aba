import { expect, test } from "vitest";
import { numberOf, panelRequests } from "../../support/panel-requests.ts";
import { ADAM, ANNA, FILIP, startPanelServer } from "../../support/start-panel-server.ts";
import { submitRequests } from "../../support/submit-requests.ts";

const number = numberOf(0);
const path = `/panel/zgloszenia/${number}`;
const form = `${path}/linki`;
const days = 24 * 3_600_000;

/** A request that is with FISE, whose mail waits. */
async function start() {
  const server = await startPanelServer();
  const { store } = server;
  await submitRequests(store, panelRequests(1));
  await store.requests.act(number, {
    action: { kind: "forward", partner: "fise", reason: "przypisanie robocze" },
    actor: { kind: "system" },
    at: new Date(),
  });
  const anna = await server.signIn(ANNA);
  await anna.get(path);
  const waiting = async () => (await store.outbox.ofRequest(number)).filter(({ secret }) => secret !== null);
  const secret = async () => (await waiting()).at(-1)?.secret ?? "";
  return { server, store, anna, waiting, secret };
}

/** What the page says of the newest link: "Wysłany: …". */
function readRows(text: string): Record<string, string> {
  const [, section = ""] = /Linki dla partnera<\/h2>([\s\S]*?)<\/section>/.exec(text) ?? [];
  const [first = ""] = section.split("</li>");
  const rows = [...first.matchAll(/<dt>([^<]+)<\/dt><dd>([^<]+)<\/dd>/g)];
  const badge = /class="badge[^"]*">([^<]+)/.exec(first)?.[1] ?? "";
  return { badge, ...Object.fromEntries(rows.map(([, label, said]) => [label, said])) };
}

test("a coordinator sees when a link was sent, until when it works, when it was opened", async () => {
  const { store, anna, secret, waiting } = await start();
  expect(readRows((await anna.get(path)).text)).toMatchObject({
    badge: "działa",
    Wysłany: "e-mail czeka na wysłanie",
    "Ostatnio otwarty": "jeszcze nie",
  });
  const token = await secret();
  const [entry] = await waiting();
  await store.outbox.settle(entry?.id ?? "", { kind: "sent", at: new Date("2026-11-20T09:15:00.000Z") });
  await store.partnerLinks.open(token, new Date("2026-11-21T12:00:00.000Z"));
  expect(readRows((await anna.get(path)).text)).toEqual({
    badge: expect.any(String),
    Wysłany: "2026-11-20 10:15",
    "Ważny do": "2026-11-28 10:15",
    "Ostatnio otwarty": "2026-11-21 13:00",
  });
});

test("a link that is revoked opens nothing, and the page and the audit log say so", async () => {
  const { store, anna, secret } = await start();
  const token = await secret();
  expect((await anna.post(form, { czynnosc: "uniewaznij" })).location).toBe(`${path}?wynik=links-revoked`);
  expect(await store.partnerLinks.open(token, new Date())).toBeUndefined();
  const { text } = await anna.get(`${path}?wynik=links-revoked`);
  expect(text).toContain("Linki są unieważnione.");
  expect(text).not.toContain('value="uniewaznij"');
  expect(readRows(text)).toMatchObject({ badge: "unieważniony", Unieważniony: expect.stringMatching(/^20/) });
  expect((await anna.post(form, { czynnosc: "uniewaznij" })).location).toBe(`${path}?wynik=no-links`);
  const query = { actor: ANNA.email, subject: number, page: 1, pageSize: 9 };
  const { entries } = await store.audit.list(query);
  expect(entries.filter(({ action }) => action === "links-revoked")).toMatchObject([{ detail: "1" }]);
  expect((await anna.get("/panel/dziennik")).text).toContain("unieważnienie linków partnera");
});

test("a new link goes to the partner in another mail, and is in the audit log", async () => {
  const { store, anna, secret, waiting } = await start();
  const former = await secret();
  await anna.post(form, { czynnosc: "uniewaznij" });
  expect((await anna.post(form, { czynnosc: "wyslij" })).location).toBe(`${path}?wynik=link-sent`);
  expect(await waiting()).toHaveLength(2);
  expect(await secret()).not.toBe(former);
  expect((await store.partnerLinks.open(await secret(), new Date()))?.kind).toBe("open");
  const { text } = await anna.get(`${path}?wynik=link-sent`);
  expect(text).toContain("Nowy link zostanie zaraz wysłany do partnera.");
  expect(readRows(text)).toMatchObject({ badge: "działa" });
  expect(text).toContain('<span class="badge">unieważniony</span>');
  const query = { actor: ANNA.email, subject: number, page: 1, pageSize: 9 };
  const { entries } = await store.audit.list(query);
  expect(entries.filter(({ action }) => action === "link-sent")).toMatchObject([{ detail: "fise" }]);
});

test("a link that has ended, or whose partner has declined, is shown as such", async () => {
  const { server, store, anna } = await start();
  await store.requests.act(number, {
    action: { kind: "decline", reason: "brak miejsc" },
    actor: { kind: "partner", partner: "fise", id: null },
    at: new Date(),
  });
  const declined = await anna.get(path);
  expect(readRows(declined.text)).toMatchObject({ badge: "niepotrzebny" });
  expect(declined.text).not.toContain("Wyślij nowy link");
  expect((await anna.post(form, { czynnosc: "wyslij" })).location).toBe(`${path}?wynik=no-partner`);
  server.advance(9 * days);
  const later = await server.signIn(ADAM);
  expect(readRows((await later.get(path)).text)).toMatchObject({ badge: "wygasł" });
});

test("the partner sees nothing of its links, and a form of another page changes nothing", async () => {
  const { server, store, anna } = await start();
  const filip = await server.signIn(FILIP);
  expect((await filip.get(path)).text).not.toContain("Linki dla partnera");
  const before = await store.partnerLinks.list(number);
  const odd: Record<string, string>[] = [
    { czynnosc: "uniewaznij", csrf: filip.csrf },
    { czynnosc: "constructor" },
    {},
  ];
  for (const fields of odd) expect([403, 400]).toContain((await anna.post(form, fields)).status);
  expect((await anna.post(form, { czynnosc: "wyslij" }, { Origin: "https://evil.example.org" })).status).toBe(
    403,
  );
  expect((await filip.post(form, { czynnosc: "uniewaznij" })).status).toBe(403);
  expect(await store.partnerLinks.list(number)).toEqual(before);
});

test("a request that has been nowhere has no links to show", async () => {
  const server = await startPanelServer();
  await submitRequests(server.store, panelRequests(1));
  const anna = await server.signIn(ANNA);
  expect((await anna.get(path)).text).not.toContain("Linki dla partnera");
});
