import { expect, test } from "vitest";
import { longestText } from "../../src/requests/decide-move.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { startPartnerPage } from "../support/start-partner-page.ts";

const day = 24 * 3_600_000;

/** A form as a browser sends it from the page itself. */
function post(link: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return fetch(link, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(fields),
    headers: { Origin: "null", "Sec-Fetch-Site": "same-origin", ...headers },
  });
}

const kinds = async ({ store, number }: Awaited<ReturnType<typeof startPartnerPage>>) =>
  (await store.requests.find(number))?.history.map(({ kind }) => kind).slice(2);

test("shows the request to whoever has the link, and to no cache, frame, script or search engine", async () => {
  const { link } = await startPartnerPage();
  const response = await fetch(link);
  const page = await response.text();
  expect(response.status).toBe(200);
  expect(page).toContain("500 000 000, osoba@example.org");
  expect(page).not.toContain("<script");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  expect(response.headers.get("x-robots-tag")).toBe("noindex, nofollow");
  expect(response.headers.get("content-security-policy")).toMatch(
    /default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/,
  );
});

test("looking changes nothing, however often a mail scanner does it", async () => {
  const started = await startPartnerPage();
  const before = await started.store.requests.find(started.number);
  for (const method of ["GET", "HEAD", "GET"]) await fetch(started.link, { method });
  await fetch(`${started.link}?zapisano=accept`);
  expect(await started.store.requests.find(started.number)).toEqual(before);
});

test("every look and every action by the link stands in the audit log, as the partner's", async () => {
  const started = await startPartnerPage();
  const { store, number, link } = started;
  await fetch(link);
  await post(link, { czynnosc: "accept" });
  await post(link, { czynnosc: "accept" });
  await post(link, { czynnosc: "decline", tekst: " " });
  await fetch(`${started.url}/z/${"A".repeat(43)}`);
  await store.partnerLinks.revoke(number, new Date());
  await fetch(link);
  const { entries } = await store.audit.list({ actor: null, subject: number, page: 1, pageSize: 50 });
  expect(entries.map(({ actor, action }) => `${actor} ${action}`).reverse()).toEqual([
    "partner:fise link-opened",
    "partner:fise accept",
    // The page again, with what was wrong with the form.
    "partner:fise link-opened",
  ]);
  expect(Math.abs(Date.now() - Number(entries.at(-1)?.at))).toBeLessThan(60_000);
});

test("a link to a request that is elsewhere shows nothing, so there is no look to note", async () => {
  const started = await startPartnerPage();
  await started.forward("boris");
  await fetch(started.link);
  const all = { actor: null, subject: started.number, page: 1, pageSize: 50 };
  expect((await started.store.audit.list(all)).total).toBe(0);
});

test("accepting, reporting a contact and leaving a note are kept, once each", async () => {
  const started = await startPartnerPage();
  const accepted = await post(started.link, { czynnosc: "accept" });
  expect(accepted.status).toBe(303);
  expect(accepted.headers.get("location")).toMatch(/^\/z\/[\w-]{43}\?zapisano=accept$/);
  await post(started.link, { czynnosc: "accept" });
  await post(started.link, { czynnosc: "contact" });
  await post(started.link, { czynnosc: "note", tekst: "Spotkanie w środę." });
  expect(await kinds(started)).toEqual(["accepted", "contacted", "noted"]);
  expect(await (await fetch(started.link)).text()).toContain("Spotkanie w środę.");
});

test("the partner ends the request with a result, and the link shows nothing of it any more", async () => {
  const started = await startPartnerPage();
  expect(await (await fetch(started.link)).text()).not.toContain("Kończymy sprawę");
  await post(started.link, { czynnosc: "accept" });
  expect(await (await fetch(started.link)).text()).toContain("Kończymy sprawę");
  expect((await post(started.link, { czynnosc: "close", wynik: "sukces" })).status).toBe(400);
  const closed = await post(started.link, { czynnosc: "close", wynik: "wsparcie-udzielone" });
  expect(closed.headers.get("location")).toMatch(/zapisano=close$/);
  expect((await started.store.requests.find(started.number))?.history.at(-1)).toMatchObject({
    actor: "partner:fise",
    kind: "closed",
    detail: { result: "wsparcie-udzielone" },
  });
  const page = await (await fetch(started.link)).text();
  expect(page).toContain("jest zamknięte");
  expect(page).not.toContain("500 000 000");
});

test("a refusal needs its reason, and shows nothing of the request afterwards", async () => {
  const started = await startPartnerPage();
  const missing = await post(started.link, { czynnosc: "decline", tekst: "  " });
  expect(missing.status).toBe(422);
  expect(await missing.text()).toContain("Podaj powód.");
  const long = await post(started.link, { czynnosc: "decline", tekst: "ż".repeat(longestText + 1) });
  expect(long.status).toBe(422);
  expect(await kinds(started)).toEqual([]);
  await post(started.link, { czynnosc: "decline", tekst: "brak <b>miejsc</b>" });
  const page = await (await fetch(started.link)).text();
  expect(page).toContain("jest odrzucone");
  expect(page).not.toContain("500 000 000");
  expect((await post(started.link, { czynnosc: "accept" })).status).toBe(409);
  expect(await kinds(started)).toEqual(["declined"]);
});

test("what people typed is shown as text", async () => {
  const { link } = await startPartnerPage({
    fields: [{ id: "opis", label: "Opis", text: '<script>alert(1)</script> "', personal: false }],
  });
  const page = await (await fetch(link)).text();
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &quot;");
  expect(page).not.toContain("<script");
});

test("a link ends eight days after it was written", async () => {
  const started = await startPartnerPage();
  started.advance(8 * day - 60_000);
  expect((await fetch(started.link)).status).toBe(200);
  started.advance(2 * 60_000);
  const response = await fetch(started.link);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("Ten link nie działa");
  expect((await post(started.link, { czynnosc: "accept" })).status).toBe(404);
  expect(await kinds(started)).toEqual([]);
});

test("a revoked link, a changed one and a foreign one open nothing, and all look alike", async () => {
  const started = await startPartnerPage();
  const { link, store, number } = started;
  const last = link.at(-1) === "A" ? "B" : "A";
  const changed = await (await fetch(link.slice(0, -1) + last)).text();
  expect(await store.partnerLinks.revoke(number, new Date())).toBe(1);
  expect(await (await fetch(link)).text()).toBe(changed);
  expect((await post(link, { czynnosc: "accept" })).status).toBe(404);
  for (const path of ["/z/", "/z/..%2f..%2f", `/z/${"a".repeat(5_000)}`, "/z/%00"])
    expect([404, 400]).toContain((await fetch(started.url + path)).status);
});

test("a partner whose link is over gets a fresh one, and only a partner that has the request", async () => {
  const { store, number, link, url } = await startPartnerPage();
  await store.partnerLinks.revoke(number, new Date());
  expect(await store.partnerLinks.sendAnew(number, new Date())).toBe(true);
  const entry = (await store.outbox.ofRequest(number)).findLast(({ secret }) => secret !== null);
  expect(entry).toMatchObject({ about: "forwarded", audience: { kind: "partner", partner: "fise" } });
  expect((await fetch(`${url}/z/${entry?.secret}`)).status).toBe(200);
  expect((await fetch(link)).status).toBe(404);
  await post(`${url}/z/${entry?.secret}`, { czynnosc: "decline", tekst: "brak miejsc" });
  expect(await store.partnerLinks.sendAnew(number, new Date())).toBe(false);
});

test("a request that went on is closed to the former partner and open to the next", async () => {
  const started = await startPartnerPage();
  const next = await started.forward("boris");
  expect(await (await fetch(started.link)).text()).toContain("jest gdzie indziej");
  expect(await (await fetch(started.link)).text()).not.toContain("500 000 000");
  expect((await post(started.link, { czynnosc: "accept" })).status).toBe(409);
  const page = await (await fetch(next)).text();
  expect(page).toContain("500 000 000");
  expect((await post(next, { czynnosc: "accept" })).status).toBe(303);
});

test("one link opens one request, and none of what others wrote about it", async () => {
  const started = await startPartnerPage();
  const { store, number, link } = started;
  const other = exampleRequest({ number: "ZG-OTHER", draftId: "d2", createdAt: new Date() });
  await store.conversations.turn("c1", async (turn) => {
    await turn.save(turn.memory, [{ kind: "request-submitted", request: other }], new Date());
  });
  const note = { kind: "note", note: "Tylko dla koordynatorów." } as const;
  await store.requests.act(number, {
    action: note,
    actor: { kind: "coordinator", id: "ola@example.org" },
    at: new Date(),
  });
  const page = await (await fetch(link)).text();
  expect(page).not.toContain("Tylko dla koordynatorów.");
  expect(page).not.toContain("ola@example.org");
  expect(page).not.toContain("ZG-OTHER");
  expect([...page.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    "/favicon.svg",
    expect.stringMatching(/^\/page\/partner-link-\w+\.css$/),
    "#tresc",
    "/favicon.svg",
  ]);
});

test.each([
  ["another site", { "Sec-Fetch-Site": "cross-site" }],
  ["another site of the same domain", { "Sec-Fetch-Site": "same-site" }],
  ["a foreign origin", { Origin: "https://partner.example.org" }],
])("a form sent by %s is refused", async (_, headers) => {
  const started = await startPartnerPage();
  expect((await post(started.link, { czynnosc: "accept" }, headers)).status).toBe(403);
  expect(await kinds(started)).toEqual([]);
});

const strange: Record<string, string>[] = [
  {},
  { czynnosc: "close" },
  { czynnosc: "forward", tekst: "x" },
  { czynnosc: "claim" },
];

test.each(strange)("a form that the page does not have is refused: %j", async (fields) => {
  const started = await startPartnerPage();
  expect((await post(started.link, fields)).status).toBe(400);
  expect(await kinds(started)).toEqual([]);
});

test("neither the address nor the words get into the log", async () => {
  const started = await startPartnerPage();
  await post(started.link, { czynnosc: "decline", tekst: "tajne 500 000 009" });
  await post(started.link, { czynnosc: "accept" }, { "Sec-Fetch-Site": "cross-site" });
  const log = JSON.stringify(started.events);
  expect(log).toContain("/z/:token");
  expect(log).not.toContain(started.link.split("/").at(-1));
  expect(log).not.toContain("009");
});

test("an answer that somebody else of the group gave is shown with their name", async () => {
  const fields = [
    { id: "opis", label: "Opis", text: "świetlica", personal: false, by: "Ola Przykładowa" },
    { id: "kontakt", label: "Kontakt", text: "", personal: true, by: "Ola Przykładowa" },
  ];
  const { link } = await startPartnerPage({ fields });
  const page = await (await fetch(link)).text();
  expect(page).toContain("<dd>świetlica (Ola Przykładowa)</dd>");
  expect(page).toContain("<dd>(dane usunięte)</dd>");
});
