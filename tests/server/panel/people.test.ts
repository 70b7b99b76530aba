import { describe, expect, test } from "vitest";
import { ADAM, ANNA, FILIP, startPanelServer } from "../../support/start-panel-server.ts";

async function start(members = [ANNA, FILIP]) {
  const server = await startPanelServer({ members });
  const anna = await server.signIn(ANNA);
  await anna.get("/panel/osoby");
  return { server, anna, staff: server.store.staff };
}

const nowa = { email: "Nowa@Example.org", imie: "Nowa Osoba", rola: "partner", partner: "fise" };

describe("people", () => {
  test("are added, changed and removed; each step is in the audit log", async () => {
    const { server, anna, staff } = await start();
    await anna.post("/panel/osoby", nowa);
    expect(await staff.find("nowa@example.org")).toMatchObject({
      role: "partner",
      partner: "fise",
      addedBy: ANNA.email,
    });
    await anna.post("/panel/osoby/zmien", {
      ...nowa,
      email: "nowa@example.org",
      rola: "editor",
      partner: "",
    });
    expect(await staff.find("nowa@example.org")).toMatchObject({ role: "editor", partner: null });
    await anna.post("/panel/osoby/usun", { email: "nowa@example.org" });
    expect(await staff.find("nowa@example.org")).toBeUndefined();
    const { entries } = await server.store.audit.list({
      actor: null,
      subject: "nowa@example.org",
      page: 1,
      pageSize: 9,
    });
    expect(entries.map(({ action }) => action)).toEqual(["person-removed", "person-changed", "person-added"]);
  });

  test("have at least one coordinator among them, who neither leaves nor changes role", async () => {
    const { anna, staff } = await start();
    const removed = await anna.post("/panel/osoby/usun", { email: ANNA.email });
    expect([removed.status, removed.text.includes("co najmniej jeden koordynator")]).toEqual([409, true]);
    const changed = await anna.post("/panel/osoby/zmien", {
      email: ANNA.email,
      imie: ANNA.name,
      rola: "editor",
    });
    expect(changed.status).toBe(409);
    expect(await staff.find(ANNA.email)).toEqual(ANNA);
  });

  test("who are coordinators leave while another one stays, even when two go at once", async () => {
    const { server, anna, staff } = await start([ANNA, ADAM]);
    const adam = await server.signIn(ADAM);
    await adam.get("/panel/osoby");
    const answers = await Promise.all([
      anna.post("/panel/osoby/usun", { email: ADAM.email }),
      adam.post("/panel/osoby/usun", { email: ANNA.email }),
    ]);
    expect(answers.filter(({ location }) => location === "/panel/osoby?wynik=removed")).toHaveLength(1);
    expect(await staff.list()).toHaveLength(1);
  });

  test.each([
    [{ email: "nie adres" }, "Podaj adres e-mail"],
    [{ email: "a@example.org\r\nBcc: x@example.org" }, "Podaj adres e-mail"],
    [{ imie: "" }, "Podaj imię i nazwisko"],
    [{ rola: "admin" }, "Wybierz rolę"],
    [{ partner: "" }, "wybierz organizację"],
    [{ partner: "nikt" }, "Wybierz organizację z listy"],
    [{ rola: "editor" }, "tylko dla roli partner"],
    [{ oid: "a b" }, "Identyfikator konta"],
  ])("with %j are not taken: %s", async (wrong, sentence) => {
    const { anna, staff } = await start();
    const { status, text } = await anna.post("/panel/osoby", { ...nowa, ...wrong });
    expect([status, text.includes(sentence)]).toEqual([422, true]);
    expect(await staff.list()).toHaveLength(2);
  });

  test("stand on the list once", async () => {
    const { anna } = await start();
    const again = await anna.post("/panel/osoby", { email: FILIP.email, imie: "Inny Filip", rola: "editor" });
    expect([again.status, again.text.includes("jest już na liście")]).toEqual([409, true]);
  });
});
