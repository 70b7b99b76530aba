import { describe, expect, test } from "vitest";
import { exampleRequest } from "../../../requests/example-request.ts";
import { openTeam, people, titlesOf } from "../../../support/azure/open-team.ts";
import { startConnector } from "../../../support/azure/start-connector.ts";
import { numberOf, panelRequests } from "../../../support/panel-requests.ts";
import { submitRequests } from "../../../support/submit-requests.ts";

const number = numberOf(900);
const request = exampleRequest({ number });
const personal = /Osoba Przykładowa|500 000 000|osoba@example\.org|świetlic/;
const alone = { id: "a:alone", conversationType: "personal" };

async function openWithRequest() {
  const team = await openTeam();
  await team.say("anna", "tu zgłoszenia");
  await submitRequests(team.store, [request]);
  await team.outbox.deliverDue();
  return team;
}

describe("the team's channel", () => {
  test("a coordinator chooses it, and gets what nobody has taken yet", async () => {
    const { say, store, outbox, posted } = await openTeam();
    await submitRequests(store, [request]);
    expect(await store.outbox.list(["waiting"])).not.toContainEqual(
      expect.objectContaining({ route: "card" }),
    );
    expect(await say("filip", "tu zgłoszenia")).toEqual([expect.stringContaining("w swojej roli")]);
    expect(await say("stranger", "tu zgłoszenia")).toEqual([expect.stringContaining("dla pracowników")]);
    expect(await say("anna", "tu zgłoszenia", alone)).toEqual([expect.stringContaining("w kanale zespołu")]);
    expect(await store.team.find()).toBeUndefined();
    expect(await say("anna", "Tu zgloszenia")).toEqual([expect.stringContaining("Od teraz")]);
    await outbox.deliverDue();
    expect(posted()).toMatchObject([{ method: "POST", text: expect.stringContaining(number) }]);
  });

  test("one message shows a request, and follows whatever happens to it", async () => {
    const { posted, store, outbox, act } = await openWithRequest();
    expect(posted()).toMatchObject([{ method: "POST" }]);
    await act("anna", number, "claim");
    // The same moves come from the panel, a partner's link and the person.
    const partner = { kind: "partner", partner: "fise", id: null } as const;
    const coordinator = { kind: "coordinator", id: "anna@example.org" } as const;
    const at = new Date();
    const forward = { kind: "forward", partner: "fise", reason: "tajny powód" } as const;
    await store.requests.act(number, { action: forward, actor: coordinator, at });
    await store.requests.act(number, { action: { kind: "accept" }, actor: partner, at });
    await store.requests.act(number, { action: { kind: "withdraw" }, actor: { kind: "person" }, at });
    await outbox.deliverDue();
    const [first, ...others] = posted();
    expect(others.map(({ method }) => method)).toEqual(["PUT", "PUT", "PUT", "PUT"]);
    expect(others.every(({ path }) => path.endsWith("/sent-2"))).toBe(true);
    expect(first?.text).toContain("nowe");
    expect(others.at(-1)?.text).toContain("wycofane");
    expect(others.at(-1)?.text).toContain("FISE (przez link)");
    expect(JSON.stringify(posted())).not.toMatch(personal);
    expect(JSON.stringify(posted())).not.toContain("tajny powód");
    await outbox.deliverDue();
    expect(posted()).toHaveLength(5);
  });

  test("a card that somebody deleted is posted anew, and one that Teams does not take waits", async () => {
    let status = 200;
    const connector = await startConnector(() => ({ status }));
    const { say, store, outbox, posted, act } = await openTeam({ connector });
    await say("anna", "tu zgłoszenia");
    status = 404;
    await submitRequests(store, [request]);
    await outbox.deliverDue();
    expect((await store.outbox.list(["waiting"])).map(({ route, failure }) => [route, failure])).toEqual([
      ["card", "teams-refused"],
    ]);
    // Who was told that it is gone forgets nothing: the next try posts.
    status = 200;
    await store.team.keepCard(number, { conversationId: "19:team@thread.tacv2", activityId: "gone" });
    await act("anna", number, "claim");
    expect(posted().map(({ method }) => method)).toEqual(["POST"]);
  });
});

describe("buttons", () => {
  test("take, forward, decline, note and close, each in the history and in the audit log", async () => {
    const { act, execute, store } = await openWithRequest();
    const taken = await act("anna", number, "claim");
    expect(taken.text).toContain(`Zapisano. ${number}: przyjęte.`);
    expect(titlesOf(taken.card)).toEqual(
      expect.arrayContaining(["Przekaż…", "Notatka", "Zamknij…", "Pokaż dane"]),
    );
    expect((await act("anna", number, "forward", { partner: "fise", forwardReason: "" })).text).toContain(
      "Podaj powód",
    );
    await act("anna", number, "forward", { partner: "fise", forwardReason: "bliżej" });
    await act("filip", number, "decline", { declineReason: "brak miejsc" });
    await act("anna", number, "note", { note: "dzwonić po 16" });
    const closed = await act("anna", number, "close", { result: "rezygnacja" });
    expect(closed.text).toContain("zakończone");
    expect((await act("anna", number, "close", { result: "rezygnacja" })).text).toContain(
      "To już jest zapisane",
    );
    const seen = await execute("anna", { staff: "see", number });
    expect(seen.text).toMatch(personal);
    expect(seen.text).toContain("dzwonić po 16");
    const { entries } = await store.audit.list({ actor: null, subject: number, page: 1, pageSize: 50 });
    expect(entries.map(({ actor, action, detail }) => `${actor} ${action} ${detail}`).toReversed()).toEqual([
      "anna@example.org claim Teams",
      "anna@example.org forward Teams",
      "filip@example.org decline Teams",
      "anna@example.org note Teams",
      "anna@example.org close Teams",
      "anna@example.org request-seen Teams",
    ]);
  });

  test("an empty or invented field changes nothing and says so", async () => {
    const { act, store } = await openWithRequest();
    for (const [kind, fields] of [
      ["forward", { partner: "nikt" }],
      ["close", {}],
      ["note", { note: " " }],
      ["expire", {}],
      ["drop", {}],
    ] as const) {
      const { text } = await act("anna", number, kind, fields);
      expect([kind, text]).toEqual([kind, expect.stringMatching(/nie udało się zapisać|Podaj|Napisz|treść/)]);
    }
    expect((await store.requests.find(number))?.history).toHaveLength(1);
  });

  test("the second of two members is told who has the request", async () => {
    const { act } = await openWithRequest();
    await act("anna", number, "claim");
    const late = await act("adam", number, "claim");
    expect(late.text).toContain("Anna Przykładowa");
    expect(titlesOf(late.card)).not.toContain("Przyjmij");
  });

  test("of two at once exactly one takes it, a hundred times", { timeout: 120_000 }, async () => {
    const { act, store } = await openTeam();
    await submitRequests(store, panelRequests(100));
    for (let index = 0; index < 100; index += 1) {
      const tried = await Promise.all([
        act("anna", numberOf(index), "claim"),
        act("adam", numberOf(index), "claim"),
      ]);
      const { request, history } = (await store.requests.find(numberOf(index))) ?? {};
      expect(history?.map(({ kind }) => kind)).toEqual(["submitted", "claimed"]);
      const winner = request?.handling.by === "anna@example.org" ? 0 : 1;
      const name = winner === 0 ? "Anna Przykładowa" : "Adam Wzorcowy";
      expect(tried[winner]?.text).toContain("Zapisano.");
      expect(JSON.stringify(tried[1 - winner]?.card?.body[0])).toContain(name);
    }
  });

  test("clients without Action.Execute get the same in messages, without personal data", async () => {
    const { submit } = await openWithRequest();
    expect(await submit("anna", { staff: "act", number, kind: "claim" })).toEqual([
      `Zapisano. ${number}: przyjęte.`,
    ]);
    const [seen] = await submit("anna", { staff: "see", number });
    expect(seen).toContain(`https://asystent.example.org/panel/zgloszenia/${number}`);
    expect((await submit("anna", { staff: "see", number }, alone)).join("\n")).not.toMatch(personal);
    expect(await submit("stranger", { staff: "act", number, kind: "claim" })).toEqual([
      expect.stringContaining("dla pracowników"),
    ]);
  });

  test("looking at the card shows nobody personal data, and is no entry of the audit log", async () => {
    const { execute, store } = await openWithRequest();
    const data = { staff: "refresh", number };
    const seen = await execute("anna", data, "automatic");
    expect(seen.text).not.toMatch(personal);
    expect(titlesOf(seen.card)).toEqual(expect.arrayContaining(["Przyjmij", "Wycofaj…"]));
    const { total } = await store.audit.list({ actor: null, subject: number, page: 1, pageSize: 1 });
    expect(total).toBe(0);
  });

  test("a request with very long texts still fits into a card", async () => {
    const { execute, store } = await openTeam();
    const long = { id: "opis", label: "Opis", text: "zażółć ".repeat(2_000), personal: false };
    await submitRequests(store, [exampleRequest({ number, fields: Array(12).fill(long) })]);
    expect((await execute("anna", { staff: "see", number })).text).toContain("zażółć");
  });
});

describe("strangers", () => {
  const other = numberOf(7);

  test.each(["stranger", "nobody", "edyta"] as const)(
    "%s hears the same of a request that is there and of one that is not",
    async (person) => {
      const { say, execute, act, submit, search, store } = await openWithRequest();
      const answersTo = async (name: string) => [
        await say(person, `zgłoszenie ${name}`),
        await say(person, `przekaż ${name} do BORIS`),
        await act(person, name, "claim"),
        await execute(person, { staff: "see", number: name }),
        await execute(person, { staff: "open", number: name }),
        await execute(person, { staff: "refresh", number: name }, "automatic"),
        await submit(person, { staff: "act", number: name, kind: "claim" }),
        await search(person, name),
      ];
      const answers = await answersTo(number);
      expect(answers).toEqual(await answersTo(other));
      expect(JSON.stringify(answers)).not.toContain(number);
      expect(answers[0]).toEqual([expect.stringContaining("dla pracowników programu")]);
      expect(await say(person, "zgłoszenia")).toEqual(answers[0]);
      expect((await store.requests.find(number))?.history).toHaveLength(1);
    },
  );

  test("a partner hears the same of another partner's request and of none", async () => {
    const { say, execute, act } = await openWithRequest();
    const answersTo = async (name: string) => [
      await say("filip", `zgłoszenie ${name}`),
      await say("filip", `przekaż ${name} do BORIS`),
      await act("filip", name, "accept"),
      await execute("filip", { staff: "see", number: name }),
      await execute("filip", { staff: "refresh", number: name }, "automatic"),
    ];
    expect(await answersTo(number)).toEqual(await answersTo(other));
  });

  test("an object id counts in Teams alone", async () => {
    const { post, connector } = await openWithRequest();
    const before = connector.messages().length;
    const from = { id: "29:x", aadObjectId: people.anna };
    const { status } = await post({ channelId: "webchat", from, text: "zgłoszenia" });
    // The key of the connector signs for Teams only.
    expect(status).toBe(403);
    expect(connector.messages()).toHaveLength(before);
  });
});

describe("typed commands", () => {
  test("zgłoszenia lists what is open, to a partner what is theirs", async () => {
    const { say, act } = await openWithRequest();
    expect((await say("anna", "ZGLOSZENIA")).join()).toContain(number);
    expect(await say("filip", "zgłoszenia")).toEqual([expect.stringContaining("Nie ma teraz")]);
    await act("anna", number, "claim");
    await act("anna", number, "forward", { partner: "fise", forwardReason: "bliżej" });
    expect((await say("filip", "zgłoszenia")).join()).toContain("Zgłoszenia w toku: 1");
  });

  test("zgłoszenie ZG-… shows it, without personal data in the message", async () => {
    const { say } = await openWithRequest();
    for (const where of [undefined, alone]) {
      const [shown = ""] = await say("anna", `zgloszenie ${number.replaceAll("-", "").toLowerCase()}`, where);
      expect(shown).toContain(`Zgłoszenie ${number}`);
      expect(shown).not.toMatch(personal);
    }
    expect(await say("anna", `zgłoszenie ${number.slice(0, -1)}2`)).toEqual([
      expect.stringContaining("pomyłka"),
    ]);
  });

  test("przekaż ZG-… do … forwards it, whatever the case of the name", async () => {
    const { say, store } = await openWithRequest();
    expect(await say("anna", `przekaz ${number} do nikogo`)).toEqual([expect.stringContaining("FISE")]);
    expect(await say("anna", `Przekaż ${number} do Borisa, bo jest bliżej`)).toEqual([
      `Zapisano. ${number}: przekazane.`,
    ]);
    const stored = await store.requests.find(number);
    expect(stored?.history.at(-1)).toMatchObject({
      actor: "anna@example.org",
      kind: "forwarded",
      detail: { partner: "boris", reason: "jest bliżej" },
    });
  });

  test("everything else goes to the assistant, from members, too", async () => {
    const { say, taken } = await openTeam();
    await say("anna", "jakie zgłoszenia przyjmujecie?");
    expect(taken.at(-1)?.text).toBe("jakie zgłoszenia przyjmujecie?");
  });
});

describe("the search of the message extension", () => {
  test("finds by number, name, powiat and status, also misspelt", async () => {
    const { search, store, act } = await openTeam();
    await submitRequests(store, panelRequests(8));
    await act("anna", numberOf(1), "claim");
    const titles = async (text: string) =>
      (await search("anna", text)).attachments?.map(({ preview }) => preview.content.title.slice(0, 12)) ??
      [];
    const first = numberOf(1);
    expect(await titles(first.toLowerCase())).toEqual([first]);
    expect(await titles(`${first.slice(0, -1)}${first.endsWith("2") ? "3" : "2"}`)).toContain(first);
    expect(await titles("fundacja przyklad")).toEqual([numberOf(5), numberOf(1)]);
    expect(await titles("fundcja przykład")).toEqual([numberOf(5), numberOf(1)]);
    expect(await titles("powiat otwocki")).toEqual([numberOf(5), numberOf(1)]);
    expect(await titles("otwokci")).toEqual([numberOf(5), numberOf(1)]);
    expect(await titles("przyjęte")).toEqual([numberOf(1)]);
    expect(await titles("przyjente otwocki")).toEqual([numberOf(1)]);
    expect(await titles("")).toHaveLength(8);
    expect(await search("anna", "qqqqqq")).toMatchObject({ type: "message" });
    const { total } = await store.audit.list({
      actor: "anna@example.org",
      subject: null,
      page: 1,
      pageSize: 1,
    });
    expect(total).toBe(11);
  });

  test("what goes into a chat holds no personal data, and a partner finds their own", async () => {
    const { search, store, act } = await openTeam();
    await submitRequests(store, panelRequests(4));
    expect(JSON.stringify(await search("anna", "kowalska"))).not.toMatch(/Kowalska|@example\.org|500 000/);
    expect(await search("filip", "")).toMatchObject({ type: "message" });
    await act("anna", numberOf(2), "forward", { partner: "fise", forwardReason: "bliżej" });
    expect((await search("filip", "")).attachments).toHaveLength(1);
  });
});
