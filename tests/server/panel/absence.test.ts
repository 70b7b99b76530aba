import { describe, expect, test } from "vitest";
import { exampleRequest } from "../../requests/example-request.ts";
import { ADAM, ANNA, EDYTA, FILIP, startPanelServer } from "../../support/start-panel-server.ts";
import { submitRequests } from "../../support/submit-requests.ts";

const path = "/panel/osoby/nieobecnosc";
const christmas = { email: ANNA.email, od: "2026-12-21", do: "2027-01-03", zastepca: ADAM.email };

async function start() {
  const server = await startPanelServer();
  const anna = await server.signIn(ANNA);
  await anna.get("/panel/osoby");
  return { server, anna, absences: server.store.absences };
}

describe("an absence", () => {
  test("is set with a deputy, shown, and cleared; each step is in the audit log", async () => {
    const { server, anna, absences } = await start();
    expect((await anna.post(path, christmas)).location).toBe("/panel/osoby?wynik=saved");
    expect(await absences.list()).toEqual([
      { email: ANNA.email, firstDay: "2026-12-21", lastDay: "2027-01-03", deputy: ADAM.email },
    ]);
    const { text } = await anna.get("/panel/osoby?wynik=saved");
    expect(text).toContain("Nieobecność: 2026-12-21 – 2027-01-03, zastępca: Adam Wzorcowy");
    expect(text).toContain("Zapisano nieobecność.");
    expect((await anna.post(path, { email: ANNA.email, usun: "tak" })).location).toBe(
      "/panel/osoby?wynik=cleared",
    );
    expect(await absences.list()).toEqual([]);
    const { entries } = await server.store.audit.list({
      actor: null,
      subject: ANNA.email,
      page: 1,
      pageSize: 9,
    });
    expect(entries.filter(({ action }) => action === "absence-changed")).toMatchObject([
      { actor: ANNA.email, detail: null },
      { actor: ANNA.email, detail: "2026-12-21 – 2027-01-03, adam@example.org" },
    ]);
  });

  test.each([
    [{ do: "2026-12-20" }, "od wcześniejszego do późniejszego"],
    [{ od: "" }, "od wcześniejszego do późniejszego"],
    [{ zastepca: FILIP.email }, "tę samą rolę i organizację"],
    [{ zastepca: ANNA.email }, "tę samą rolę i organizację"],
    [{ email: "nikt@example.org" }, "nie ma już na liście"],
  ])("with %j is not taken: %s", async (wrong, sentence) => {
    const { anna, absences } = await start();
    const { status, text } = await anna.post(path, { ...christmas, ...wrong });
    expect([status, text.includes(sentence)]).toEqual([422, true]);
    expect(await absences.list()).toEqual([]);
  });

  test("is set by coordinators alone", async () => {
    const { server, absences } = await start();
    for (const member of [FILIP, EDYTA]) {
      const client = await server.signIn(member);
      await client.get("/panel/partnerzy");
      await client.get("/panel");
      expect((await client.post(path, christmas)).status).toBe(403);
    }
    expect(await absences.list()).toEqual([]);
  });
});

test("the inbox says for how long a request has waited, in working days, and which is late", async () => {
  const { server, anna } = await start();
  const now = Date.now();
  const days = (count: number) => new Date(now - count * 24 * 3_600_000);
  await submitRequests(server.store, [
    exampleRequest({ number: "ZG-0000-0001", draftId: "1", createdAt: days(60) }),
    exampleRequest({ number: "ZG-0000-0002", draftId: "2", createdAt: new Date(now) }),
    exampleRequest({ number: "ZG-0000-0003", draftId: "3", createdAt: days(60), status: "w-kontakcie" }),
  ]);
  const { text } = await anna.get("/panel");
  const cellOf = (number: string) =>
    /data-label="Czeka">(.*?)<\/td>/s.exec(text.slice(text.indexOf(`>${number}<`)))?.[1];
  expect(cellOf("ZG-0000-0001")).toMatch(
    /^\d\d (dni roboczych|dni robocze)<br><span class="badge badge--late">po terminie/,
  );
  expect(cellOf("ZG-0000-0002")).toBe("mniej niż dzień");
  expect(cellOf("ZG-0000-0003")).toBe("");
});
