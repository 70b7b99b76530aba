import { describe, expect, test } from "vitest";
import { call, pageToken, readActivities, say, startTalk } from "../support/direct-line.ts";
import { startWholeAssistant } from "../support/start-whole-assistant.ts";

/** Planted in messages: none of it may reach the log. */
const planted = {
  phone: "500 000 000",
  email: "anna@example.org",
  pesel: "44051401359",
  name: "Przykładowska",
};

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

  test("what a person typed comes back escaped in the summary's texts", async () => {
    const { url } = await startWholeAssistant();
    const talk = await startTalk(url);
    const answers = [
      "chcę złożyć zgłoszenie",
      "fundacja",
      "Mrozy",
      "**Fundacja** <img src=x onerror=alert(1)> [x](javascript:alert(1))",
    ];
    for (const text of answers) await say(url, talk, { text });
    await say(url, talk, { text: "fundacja" });
    const shown = JSON.stringify(
      (await readActivities(url, talk)).activities.filter(({ from }) => !from.id.startsWith("dl_")),
    );
    expect(shown).not.toContain("<img");
    expect(shown).not.toContain("](javascript");
  });

  test("an unknown kind of activity, broken JSON and a file get a clear answer", async () => {
    const { url } = await startWholeAssistant();
    const talk = await startTalk(url);
    const unknown = await say(url, talk, { type: "teleport" });
    expect([unknown.status, unknown.json().error.code]).toEqual([400, "BadArgument"]);
    const path = `${url}/v3/directline/conversations/${talk.conversationId}`;
    const broken = await call(`${path}/activities`, { method: "POST", token: talk.token, body: '{"type":' });
    expect([broken.status, broken.json().error.code]).toEqual([400, "BadArgument"]);
    const upload = await call(`${path}/upload?userId=dl_x`, {
      method: "POST",
      token: talk.token,
      body: "{}",
    });
    expect(upload.status).toBe(415);
    const { activities } = await readActivities(url, talk);
    expect(activities.at(-1)?.text).toContain("Nie przyjmuję plików");
  });

  test("nothing that a person wrote reaches the log, through a whole request", async () => {
    const { url, events, requests } = await startWholeAssistant();
    const talk = await startTalk(url);
    const answers = [
      `mój pesel to ${planted.pesel}`,
      "chcę złożyć zgłoszenie",
      "grupa",
      "Mrozy",
      "12",
      "pomysł",
      `Chcemy założyć ogród, mój PESEL ${planted.pesel}, proszę o pomoc.`,
      "animacja",
      "nie",
      "wiem, dalej",
      `Anna ${planted.name}`,
      `${planted.phone} ${planted.email}`,
      "wyślij zgłoszenie",
    ];
    for (const text of answers) expect((await say(url, talk, { text })).status).toBe(200);
    const [request] = await requests();
    expect(request?.fields.map(({ text }) => text)).toContain("Anna Przykładowska");
    expect(JSON.stringify(request)).not.toContain(planted.pesel);
    const { resume } = await pageToken(url);
    const log = JSON.stringify(events);
    for (const secret of [
      ...Object.values(planted),
      "500000000",
      request?.number ?? "",
      talk.token,
      resume,
    ]) {
      expect(log).not.toContain(secret);
    }
    expect(events.map(({ kind }) => kind)).toContain("turn-taken");
  });
});
