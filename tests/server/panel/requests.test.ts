import { describe, expect, test } from "vitest";
import { newRequestNumber } from "../../../src/requests/request-number.ts";
import { exampleRequest } from "../../requests/example-request.ts";
import { ADAM, ANNA, FILIP, startPanelServer } from "../../support/start-panel-server.ts";
import { submitRequests } from "../../support/submit-requests.ts";

const numberOf = (seed: number) => newRequestNumber((size) => new Uint8Array(size).fill(seed));

async function startWithRequests() {
  const server = await startPanelServer();
  const people = ["Katarzyna Kowalska", "Wojciech Szczęsny", "Zofia Żak"];
  await submitRequests(
    server.store,
    people.map((person, index) =>
      exampleRequest({
        number: numberOf(index + 1),
        draftId: `draft-${index}`,
        createdAt: new Date(Date.UTC(2026, 9, index + 1)),
        place: {
          powiat: ["miński", "otwocki", "otwocki"][index] ?? "",
          subregion: "warszawsko-wschodni",
          partner: "fise",
          assignment: "robocze",
        },
        fields: [
          {
            id: "nazwa",
            label: "Nazwa",
            text: `Stowarzyszenie ${index + 1}`,
            personal: false,
            ...(index === 2 && { by: "Ola Przykładowa" }),
          },
          { id: "imie-nazwisko", label: "Osoba", text: person, personal: true },
          {
            id: "kontakt",
            label: "Kontakt",
            text: `50000000${index}, osoba${index}@example.org`,
            personal: true,
          },
        ],
        answers: { "formy-wsparcia": { kind: "choices", values: [index === 0 ? "szkolenia" : "zalozenie"] } },
      }),
    ),
  );
  const anna = await server.signIn(ANNA);
  await anna.get("/panel");
  const listed = async (path: string) =>
    [...(await anna.get(path)).text.matchAll(/class="number" href="\/panel\/zgloszenia\/([^"]+)"/g)].map(
      ([, found]) => found,
    );
  const search = async (text: string) => {
    const { location } = await anna.post("/panel/szukaj", { szukaj: text });
    return await listed(location ?? "");
  };
  return { server, anna, listed, search };
}

describe("the inbox", () => {
  test("lists the newest first, and filters by powiat, need, status, owner and days", async () => {
    const { listed, server } = await startWithRequests();
    await server.store.requests.act(numberOf(2), {
      action: { kind: "claim" },
      actor: { kind: "coordinator", id: ANNA.email },
      at: new Date(),
    });
    const [one, two, three] = [numberOf(1), numberOf(2), numberOf(3)];
    expect(await listed("/panel")).toEqual([three, two, one]);
    expect(await listed("/panel?powiat=otwocki")).toEqual([three, two]);
    expect(await listed("/panel?potrzeba=szkolenia")).toEqual([one]);
    expect(await listed("/panel?status=przyjete")).toEqual([two]);
    expect(await listed("/panel?opiekun=moje")).toEqual([two]);
    expect(await listed("/panel?opiekun=nikt")).toEqual([three, one]);
    expect(await listed("/panel?od=2026-10-02&do=2026-10-02")).toEqual([two]);
    expect(await listed("/panel?powiat=otwocki&status=przyjete&strona=1")).toEqual([two]);
  });

  test.each([
    "?powiat='or 1=1--",
    "?status=x",
    "?strona=0",
    "?strona=-1",
    "?od=2026-99-99",
    "?potrzeba=%25",
    "?szukanie=x",
  ])("shows a list for any address: %s", async (query) => {
    const { anna } = await startWithRequests();
    expect((await anna.get(`/panel${query}`)).status).toBe(200);
  });

  test("has no personal data in it", async () => {
    const { anna } = await startWithRequests();
    const { text } = await anna.get("/panel");
    expect(text).toContain("Stowarzyszenie 2");
    expect(text).not.toMatch(/Kowalska|50000000|osoba1@/);
  });
});

describe("searching", () => {
  test.each([
    ["Kowalska", [1]],
    ["kowalksa", [1]],
    ["szczesny", [2]],
    ["Szczęsmy", [2]],
    ["500 000 001", [2]],
    ["500000001", [2]],
    ["osoba2@example.org", [3]],
    ["zofia zak", [3]],
    ["stowarzyszenie", [3, 2, 1]],
    ["stowarzyszenie kowalska", [1]],
    ["Nieznajomski", []],
  ])("%s finds %j", async (text, seeds) => {
    const { search } = await startWithRequests();
    expect(await search(text)).toEqual(seeds.map(numberOf));
  });

  test("finds a request by its number, as typed", async () => {
    const { search } = await startWithRequests();
    expect(await search(numberOf(2).toLowerCase().replaceAll("-", " "))).toEqual([numberOf(2)]);
  });

  test("finds what came after the first search, and not what was erased", async () => {
    const { search, server } = await startWithRequests();
    expect(await search("Kowalska")).toHaveLength(1);
    await submitRequests(server.store, [exampleRequest({ number: numberOf(9), draftId: "late" })]);
    expect(await search("Osoba Przykładowa")).toEqual([numberOf(9)]);
    await server.store.conversations.turn("submitting", (turn) =>
      turn.save(
        turn.memory,
        [{ kind: "data-erased", requestNumber: numberOf(9), at: new Date() }],
        new Date(),
      ),
    );
    expect(await search("Osoba Przykładowa")).toEqual([]);
  });

  test("leaves the words out of the address and the log, and another session cannot see them", async () => {
    const { anna, server } = await startWithRequests();
    const { location } = await anna.post("/panel/szukaj", { szukaj: "Kowalska", powiat: "miński" });
    expect(location).toMatch(/^\/panel\?powiat=mi%C5%84ski&szukanie=[\w-]{8}$/);
    expect((await anna.get(location ?? "")).text).toContain('value="Kowalska"');
    const adam = await server.signIn(ADAM);
    const seen = await adam.get(location ?? "");
    expect(seen.text).not.toContain("Kowalska");
    expect(seen.text).toContain("nie jest już zapamiętany");
    expect(JSON.stringify(server.events)).not.toContain("Kowalska");
    const { entries } = await server.store.audit.list({ actor: null, subject: null, page: 1, pageSize: 50 });
    expect(entries.map(({ action }) => action)).toContain("searched");
    expect(JSON.stringify(entries)).not.toContain("Kowalska");
  });
});

describe("a request", () => {
  test("is taken by one; the other is told who has it", async () => {
    const { server, anna } = await startWithRequests();
    const adam = await server.signIn(ADAM);
    const path = `/panel/zgloszenia/${numberOf(1)}`;
    await Promise.all([anna.get(path), adam.get(path)]);
    const answers = await Promise.all([anna, adam].map((client) => client.post(path, { czynnosc: "claim" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const winner = answers[0]?.status === 303 ? ANNA : ADAM;
    expect(answers.find(({ status }) => status === 409)?.text).toContain(`ma już opiekuna: ${winner.name}`);
  });

  test("is forwarded to the suggested partner with the reason, or to another one with a reason of one's own", async () => {
    const { server, anna } = await startWithRequests();
    const path = `/panel/zgloszenia/${numberOf(1)}`;
    const page = await anna.get(path);
    expect(page.text).toContain("powiat miński → subregion warszawsko-wschodni → FRSO, przypisanie robocze");
    expect((await anna.post(path, { czynnosc: "forward", partner: "fise" })).status).toBe(422);
    expect((await anna.post(path, { czynnosc: "forward", partner: "" })).status).toBe(303);
    const stored = await server.store.requests.find(numberOf(1));
    expect(stored?.request.handling.partner).toBe("frso");
    expect(stored?.history.at(-1)?.detail?.reason).toContain("przypisanie robocze");

    const filip = await server.signIn(FILIP);
    expect((await filip.get(path)).status).toBe(404);
    await anna.post(path, { czynnosc: "forward", partner: "fise", powod: "Znają już tę grupę." });
    expect((await filip.get(path)).text).toContain("Znają już tę grupę.");
    const declined = await filip.post(path, { czynnosc: "decline", powod: "Brak terminów." });
    expect(declined.location).toBe("/panel?wynik=declined");
    expect((await filip.get(path)).status).toBe(404);
    expect((await anna.get(path)).text).toContain("Brak terminów.");
  });

  test.each([
    [{ czynnosc: "accept" }, 409],
    [{ czynnosc: "expire" }, 400],
    [{ czynnosc: "" }, 400],
    [{ czynnosc: "forward", partner: "nikt", powod: "x" }, 400],
    [{ czynnosc: "close", wynik: "x" }, 400],
    [{ czynnosc: "note", notatka: " " }, 422],
    [{ czynnosc: "note", notatka: "a".repeat(2_001) }, 422],
  ])("refuses %j with a clear word", async (fields, status) => {
    const { server, anna } = await startWithRequests();
    const path = `/panel/zgloszenia/${numberOf(1)}`;
    const before = await server.store.requests.find(numberOf(1));
    const refused = await anna.post(path, fields);
    expect([fields, refused.status]).toEqual([fields, status]);
    expect(refused.text).toMatch(/Nic nie zostało zmienione/);
    expect(await server.store.requests.find(numberOf(1))).toEqual(before);
  });

  test("that is opened is in the audit log, and so is each action", async () => {
    const { server, anna } = await startWithRequests();
    const path = `/panel/zgloszenia/${numberOf(1)}`;
    await anna.get(path);
    await anna.post(path, { czynnosc: "claim" });
    const { entries } = await server.store.audit.list({
      actor: ANNA.email,
      subject: numberOf(1),
      page: 1,
      pageSize: 50,
    });
    expect(entries.map(({ action }) => action)).toEqual(["claim", "request-seen"]);
    const log = await anna.get(`/panel/dziennik?czego=${numberOf(1)}`);
    expect(log.text).toContain("przyjęcie zgłoszenia");
    expect(log.text).toContain("otwarcie zgłoszenia");
  });

  test("shows who of a group gave an answer", async () => {
    const { anna } = await startWithRequests();
    const shown = await anna.get(`/panel/zgloszenia/${numberOf(3)}`);
    expect(shown.text).toContain("<dd>Stowarzyszenie 3 (Ola Przykładowa)</dd>");
  });

  test("a look by a partner's link stands in it, named as the partner's and found by the partner", async () => {
    const { server, anna } = await startWithRequests();
    const { store } = server;
    const number = numberOf(1);
    await store.requests.act(number, {
      action: { kind: "forward", partner: "fise", reason: "przypisanie robocze" },
      actor: { kind: "system" },
      at: new Date(),
    });
    const secret = (await store.outbox.ofRequest(number)).findLast((entry) => entry.secret)?.secret ?? "";
    await store.partnerLinks.open(secret, new Date());
    const page = await anna.get("/panel/dziennik");
    expect(page.text).toContain("otwarcie zgłoszenia przez link z e-maila");
    expect(page.text).toContain(">FISE (przez link)</td>");
    const key = /<option value="(\w+)">FISE/.exec(page.text)?.[1] ?? "";
    const found = await anna.get(`/panel/dziennik?kto=${key}`);
    expect(found.text.match(/<tr><td/g)).toHaveLength(1);
    expect(found.text).toContain("FISE (przez link)</td>");
  });
});
