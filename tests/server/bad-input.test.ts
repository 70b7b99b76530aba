import { describe, expect, test } from "vitest";
import { call, readActivities, say, startTalk } from "../support/direct-line.ts";
import { startWholeAssistant } from "../support/start-whole-assistant.ts";

/** A group's answers before the description, and between it and the contact. */
const upToDescription = ["chcę złożyć zgłoszenie", "grupa", "Mrozy", "12", "pomysł"];
const upToContact = ["animacja", "nie", "wiem, dalej"];

describe("bad input to the whole assistant", () => {
  test("an overlong message gets a kind word and the request goes on", async () => {
    const { url } = await startWholeAssistant();
    const talk = await startTalk(url);
    await say(url, talk, { text: "chcę złożyć zgłoszenie" });
    await say(url, talk, { text: "grupa nieformalna" });
    const sent = await say(url, talk, { text: "a".repeat(100_000) });
    expect(sent.status).toBe(200);
    const { activities } = await readActivities(url, talk);
    expect(activities.at(-2)?.text).toContain("Ta wiadomość jest za długa.");
    expect(activities.at(-1)?.text).toContain("Jakiego miejsca dotyczy zgłoszenie?");
    await say(url, talk, { text: "Mrozy" });
    expect((await readActivities(url, talk)).activities.at(-1)?.text).toContain("Ile osób liczy grupa?");
  });

  test("control characters and markup are read as text", async () => {
    const { url } = await startWholeAssistant();
    const talk = await startTalk(url);
    await say(url, talk, { text: "\u0000\u0007<b>Czy to jest</b>\u200b bezpłatne\u001b?" });
    const { activities } = await readActivities(url, talk);
    expect(activities.at(-2)?.text).toContain("Opis programu nie mówi, czy udział jest bezpłatny.");
  });

  test("markup in an answer is kept as typed and shown as text", async () => {
    const { url, requests } = await startWholeAssistant();
    const talk = await startTalk(url);
    const markup = "**Ogród** <img src=x onerror=alert(1)> [x](javascript:alert(1)) {{1}}";
    const contact = ["Anna <b>Przykładowa</b>", "500 000 000", "wyślij zgłoszenie"];
    for (const text of [...upToDescription, markup, ...upToContact, ...contact]) {
      expect((await say(url, talk, { text })).status).toBe(200);
    }
    const { activities } = await readActivities(url, talk);
    const [own, bots] = [true, false].map((isOwn) =>
      activities.filter(({ from }) => from.id.startsWith("dl_") === isOwn),
    );
    expect(own?.find(({ text }) => text === markup)).toMatchObject({ textFormat: "plain" });
    // What is read as Markdown repeats none of it; the card shows it in a run of plain text.
    expect(
      bots?.filter(({ text }) => text !== undefined && /<img|<b>|onerror|\]\(j|\{\{/.test(text)),
    ).toEqual([]);
    expect(JSON.stringify(bots)).toContain(JSON.stringify({ type: "TextRun", text: markup }));
    const [request] = await requests();
    expect(request?.fields.map(({ text }) => text)).toEqual(expect.arrayContaining([markup, contact[0]]));
  });

  test("an unknown kind of activity, broken JSON and a file get a clear answer", async () => {
    const { url } = await startWholeAssistant();
    const talk = await startTalk(url);
    const unknown = await say(url, talk, { type: "teleport" });
    expect([unknown.status, unknown.json().error.code]).toEqual([400, "BadArgument"]);
    const path = `${url}/v3/directline/conversations/${talk.conversationId}`;
    const broken = await call(`${path}/activities`, { method: "POST", token: talk.token, body: '{"type":' });
    expect([broken.status, broken.json().error.code]).toEqual([400, "BadArgument"]);
    const form = new FormData();
    form.append("file", new Blob(["statut"], { type: "text/plain" }), "statut.txt");
    const upload = await fetch(`${path}/upload?userId=dl_x`, {
      method: "POST",
      headers: { Authorization: `Bearer ${talk.token}` },
      body: form,
    });
    expect(upload.status).toBe(415);
    const { activities } = await readActivities(url, talk);
    expect(activities.at(-1)?.text).toContain("Nie przyjmuję plików");
  });
});
