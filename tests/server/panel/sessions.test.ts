import { describe, expect, test } from "vitest";
import { ADAM, ANNA, startPanelServer } from "../../support/start-panel-server.ts";

const minute = 60_000;

describe("a session", () => {
  test("ends after 30 idle minutes, not before", async () => {
    const server = await startPanelServer();
    const anna = await server.signIn(ANNA);
    for (let look = 0; look < 3; look += 1) {
      server.advance(29 * minute);
      expect((await anna.get("/panel")).status).toBe(200);
    }
    server.advance(31 * minute);
    expect((await anna.get("/panel")).location).toBe("/panel/wejscie");
  });

  test("ends after 12 hours, however busy", async () => {
    const server = await startPanelServer();
    const anna = await server.signIn(ANNA);
    for (let passed = 0; passed < 12 * 60 - 20; passed += 20) {
      server.advance(20 * minute);
      expect((await anna.get("/panel/partnerzy")).status).toBe(200);
    }
    server.advance(21 * minute);
    expect((await anna.get("/panel/partnerzy")).status).toBe(303);
  });

  test("ends with signing out, and its cookie is worth nothing afterwards", async () => {
    const server = await startPanelServer();
    const anna = await server.signIn(ANNA);
    await anna.get("/panel");
    const cookies = new Map(anna.cookies);
    const out = await anna.post("/panel/wyloguj", { gdzie: "tu" });
    expect([out.status, anna.cookies.size]).toEqual([200, 0]);
    const thief = server.client();
    for (const [name, value] of cookies) thief.cookies.set(name, value);
    expect((await thief.get("/panel")).status).toBe(303);
  });

  test("ends on all devices at once, and those of others go on", async () => {
    const server = await startPanelServer();
    const [anna, phone, adam] = [
      await server.signIn(ANNA),
      await server.signIn(ANNA),
      await server.signIn(ADAM),
    ];
    await anna.get("/panel");
    await anna.post("/panel/wyloguj", { gdzie: "wszedzie" });
    expect((await phone.get("/panel")).status).toBe(303);
    expect((await adam.get("/panel")).status).toBe(200);
  });

  test("ends when its member is taken off the list", async () => {
    const server = await startPanelServer();
    const adam = await server.signIn(ADAM);
    await server.store.staff.remove(ADAM.email, { keepCoordinator: true });
    expect((await adam.get("/panel")).status).toBe(303);
  });

  test.each(["", "x", "A".repeat(43), `${"A".repeat(43)}; panel-session=${"B".repeat(43)}`, "'or 1=1"])(
    "that was made up (%j) opens nothing",
    async (value) => {
      const server = await startPanelServer();
      const forger = server.client();
      forger.cookies.set("panel-session", value);
      expect((await forger.get("/panel")).status).toBe(303);
    },
  );

  test("never keeps an id that the browser had before signing in", async () => {
    const server = await startPanelServer();
    const fixed = "F".repeat(43);
    const anna = server.client();
    anna.cookies.set("panel-session", fixed);
    await anna.post("/panel/wejscie", { email: ANNA.email });
    await expect.poll(() => server.links).toHaveLength(1);
    await anna.post("/panel/wejscie/link", { token: server.lastToken() });
    expect(anna.cookies.get("panel-session")).toMatch(/^(?!F{43})[\w-]{43}$/);
  });

  test("is forgotten by the store once it is over", async () => {
    const server = await startPanelServer();
    const anna = await server.signIn(ANNA);
    const id = anna.cookies.get("panel-session") ?? "";
    server.advance(31 * minute);
    await server.panel.sessions.clean();
    expect(await server.panel.sessions.find(id)).toBeUndefined();
  });
});

test("over HTTPS the cookie belongs to the host alone, and neither scripts nor other sites get it", async () => {
  const server = await startPanelServer({ publicUrl: "https://asystent.example.org" });
  const anna = await server.signIn(ANNA);
  expect([...anna.cookies.keys()]).toEqual(["__Host-panel-session"]);
  await anna.get("/panel");
  const { headers } = await anna.post("/panel/wyloguj", { gdzie: "tu" });
  expect(headers.getSetCookie()).toEqual([
    "__Host-panel-session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure",
  ]);
});
