import { describe, expect, test } from "vitest";
import { ANNA, FILIP, startPanelServer } from "../../support/start-panel-server.ts";

const minute = 60_000;

describe("a link by e-mail", () => {
  test("lets a member of the staff list in, once", async () => {
    const server = await startPanelServer();
    const anna = server.client();
    expect((await anna.get("/panel")).location).toBe("/panel/wejscie");
    await anna.post("/panel/wejscie", { email: " Anna@Example.org " });
    await expect.poll(() => server.links).toHaveLength(1);
    const { url } = server.links[0] ?? { url: "" };
    const page = await anna.get(new URL(url).pathname);
    expect(page.text).toContain("Wejdź do panelu");
    const entered = await anna.post("/panel/wejscie/link", { token: server.lastToken() });
    expect([entered.status, entered.location]).toEqual([303, "/panel"]);
    expect((await anna.get("/panel")).text).toContain("Anna Przykładowa");

    const again = await server.client().post("/panel/wejscie/link", { token: server.lastToken() });
    expect(again.status).toBe(403);
    expect(again.text).toContain("był już użyty");
  });

  test("is not used up by a mail program that opens it to look", async () => {
    const server = await startPanelServer();
    const anna = server.client();
    await anna.post("/panel/wejscie", { email: ANNA.email });
    await expect.poll(() => server.links).toHaveLength(1);
    for (let look = 0; look < 3; look += 1) await server.client().get(`/panel/wejscie/${server.lastToken()}`);
    expect((await anna.post("/panel/wejscie/link", { token: server.lastToken() })).status).toBe(303);
  });

  test("ends after 15 minutes", async () => {
    const server = await startPanelServer();
    const anna = server.client();
    await anna.post("/panel/wejscie", { email: ANNA.email });
    await expect.poll(() => server.links).toHaveLength(1);
    server.advance(15 * minute + 1);
    expect((await anna.post("/panel/wejscie/link", { token: server.lastToken() })).status).toBe(403);
  });

  test("of somebody who has left the list opens nothing", async () => {
    const server = await startPanelServer();
    await server.client().post("/panel/wejscie", { email: FILIP.email });
    await expect.poll(() => server.links).toHaveLength(1);
    await server.store.staff.remove(FILIP.email, { keepCoordinator: true });
    const { status } = await server.client().post("/panel/wejscie/link", { token: server.lastToken() });
    expect(status).toBe(403);
  });

  test.each(["", "x", "A".repeat(43), "../../etc/passwd", "%00", "a\r\nSet-Cookie: x=1"])(
    "that was made up (%j) opens nothing",
    async (token) => {
      const server = await startPanelServer();
      const client = server.client();
      const { status } = await client.post("/panel/wejscie/link", { token });
      expect(status).toBe(403);
      expect(client.cookies.size).toBe(0);
    },
  );

  test("is in the store only as a hash", async () => {
    const server = await startPanelServer();
    const anna = await server.signIn(ANNA);
    await anna.post("/panel/wejscie", { email: ANNA.email });
    const session = [...anna.cookies.values()][0] ?? "";
    expect(session).toMatch(/^[\w-]{43}$/);
    expect(await server.store.signIns.findSession(session)).toBeUndefined();
    expect(await server.store.signIns.takeLink(server.lastToken(), new Date())).toBeUndefined();
  });
});

describe("asking for a link", () => {
  test.each([
    "nikt@example.org",
    "not an address",
    "",
    "anna@example.org\r\nBcc: x@example.org",
    "anna@example.org, x@example.org",
  ])("answers the same for %j as for a member, and sends nothing", async (email) => {
    const server = await startPanelServer();
    const known = await server.client().post("/panel/wejscie", { email: ANNA.email });
    await expect.poll(() => server.links).toHaveLength(1);
    const unknown = await server.client().post("/panel/wejscie", { email });
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    await server.client().post("/panel/wejscie", { email: FILIP.email });
    await expect.poll(() => server.links.map((link) => link.email)).toEqual([ANNA.email, FILIP.email]);
  });

  test("again and again sends a few mails only", async () => {
    const server = await startPanelServer();
    for (let count = 0; count < 10; count += 1)
      expect((await server.client().post("/panel/wejscie", { email: ANNA.email })).status).toBe(200);
    await server.client().post("/panel/wejscie", { email: FILIP.email });
    await expect.poll(() => server.links.at(-1)?.email).toBe(FILIP.email);
    expect(server.links).toHaveLength(5);
  });

  test("or trying tokens is stopped for one address after a while", async () => {
    const server = await startPanelServer();
    const statuses = [];
    for (let count = 0; count < 70; count += 1)
      statuses.push((await server.client().post("/panel/wejscie/link", { token: `${count}` })).status);
    expect(statuses.slice(0, 60).every((status) => status === 403)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });
});

test.each([
  ["/panel/osoby", "/panel/osoby"],
  ["/panel/zgloszenia/ZG-7K3M-Q9TD", "/panel/zgloszenia/ZG-7K3M-Q9TD"],
  ["https://evil.example.org", "/panel"],
  ["//evil.example.org", "/panel"],
  ["/\\evil.example.org", "/panel"],
  ["/panel/../../evil", "/panel"],
  ["/panel\r\nSet-Cookie: x=1", "/panel"],
  ["javascript:alert(1)", "/panel"],
])("after signing in, a wish to go to %j leads to %s", async (wanted, target) => {
  const server = await startPanelServer();
  const anna = server.client();
  const page = await anna.get(`/panel/wejscie?dalej=${encodeURIComponent(wanted)}`);
  expect(page.text).toContain(`name="dalej" value="${target}"`);
  await anna.post("/panel/wejscie", { email: ANNA.email, dalej: wanted });
  await expect.poll(() => server.links).toHaveLength(1);
  const entered = await anna.post("/panel/wejscie/link", { token: server.lastToken() });
  expect([entered.location, entered.headers.getSetCookie().length]).toEqual([target, 2]);
  expect((await anna.get(`/panel/wejscie?dalej=${encodeURIComponent(wanted)}`)).location).toBe(target);
});
