import { describe, expect, test } from "vitest";
import { ADAM, ANNA, startPanelServer } from "../../support/start-panel-server.ts";

const person = { imie: "Nowa Osoba", email: "nowa@example.org", rola: "editor" };
const isThere = async (server: Awaited<ReturnType<typeof startPanelServer>>) =>
  (await server.store.staff.find("nowa@example.org")) !== undefined;

describe("a form", () => {
  test("is taken from a page of the panel", async () => {
    const server = await startPanelServer();
    const anna = await server.signIn(ANNA);
    await anna.get("/panel/osoby");
    expect((await anna.post("/panel/osoby", person)).location).toBe("/panel/osoby?wynik=added");
    expect(await isThere(server)).toBe(true);
  });

  test.each(["https://evil.example.org", "https://partner.example.org", "null", "http://127.0.0.1:1"])(
    "from the origin %s is refused",
    async (origin) => {
      const server = await startPanelServer();
      const anna = await server.signIn(ANNA);
      await anna.get("/panel/osoby");
      const { status, text } = await anna.post("/panel/osoby", person, { Origin: origin });
      expect([status, text.includes("Nie można przyjąć formularza")]).toEqual([403, true]);
      expect(await isThere(server)).toBe(false);
    },
  );

  test.each(["/panel/wejscie", "/panel/wejscie/link", "/panel/wyloguj"])(
    "at %s from another site is refused, too: nobody is signed in or out by others",
    async (path) => {
      const server = await startPanelServer();
      const anna = await server.signIn(ANNA);
      await anna.get("/panel");
      const { status } = await anna.post(
        path,
        { email: ANNA.email, gdzie: "tu" },
        { Origin: "https://evil.example.org" },
      );
      expect(status).toBe(403);
      expect((await anna.get("/panel")).status).toBe(200);
      expect(server.links).toEqual([]);
    },
  );

  test("without the session's token, or with another session's, is refused", async () => {
    const server = await startPanelServer();
    const [anna, adam] = [await server.signIn(ANNA), await server.signIn(ADAM)];
    await adam.get("/panel/osoby");
    for (const csrf of ["", "x", adam.csrf]) {
      const { status } = await anna.post("/panel/osoby", { ...person, csrf });
      expect([csrf, status]).toEqual([csrf, 403]);
    }
    expect(await isThere(server)).toBe(false);
  });

  test.each([
    ["application/json", JSON.stringify(person), 415],
    ["multipart/form-data; boundary=x", "--x--", 415],
    ["text/plain", "imie=x", 415],
    ["application/x-www-form-urlencoded", "email=a&email=b", 400],
    ["application/x-www-form-urlencoded", "email=%ff", 400],
    ["application/x-www-form-urlencoded", "email=a%00b", 400],
    ["application/x-www-form-urlencoded", `email=${"a".repeat(70_000)}`, 413],
    [
      "application/x-www-form-urlencoded",
      Array.from({ length: 60 }, (_, index) => `f${index}=1`).join("&"),
      400,
    ],
  ])("as %s with %s… is refused", async (type, body, status) => {
    const server = await startPanelServer();
    const anna = await server.signIn(ANNA);
    const response = await fetch(`${server.url}/panel/osoby`, {
      method: "POST",
      body,
      headers: {
        "Content-Type": type,
        Origin: server.url,
        Cookie: `panel-session=${anna.cookies.get("panel-session")}`,
      },
    });
    expect([body.slice(0, 20), response.status]).toEqual([body.slice(0, 20), status]);
  });
});

test("pages of the panel run no script, stand in no frame, send forms only here and are kept nowhere", async () => {
  const server = await startPanelServer();
  const anna = await server.signIn(ANNA);
  for (const path of [
    "/panel/wejscie?x",
    "/panel",
    "/panel/osoby",
    "/panel/brak",
    "/panel/zgloszenia/ZG-XXXX-XXXX",
  ]) {
    const { headers } = await anna.get(path);
    if (path === "/panel/brak") continue;
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("content-security-policy")).toContain("form-action 'self'");
    expect(headers.get("content-security-policy")).not.toContain("script-src");
    expect(headers.get("cache-control")).toBe("no-store");
  }
});

test("nothing that is typed into the panel becomes markup", async () => {
  const server = await startPanelServer();
  const anna = await server.signIn(ANNA);
  await anna.get("/panel/osoby");
  const { text } = await anna.post("/panel/osoby", { ...person, imie: '"><script>x</script>', email: "<b>" });
  expect(text).toContain("&lt;script&gt;");
  expect(text).not.toContain("<script");
  expect(text).not.toContain("<b>");
});
