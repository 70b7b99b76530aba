import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { GraphFailure } from "../../support/fake-graph.ts";
import { countWaiting, openMessengerTalk, untilSettled } from "../../support/messenger-talk.ts";
import {
  callOf,
  eventOf,
  newMid,
  PERSON,
  postWebhook,
  textOf,
  writeAsMeta,
} from "../../support/messenger-webhook.ts";
import { startMessenger } from "../../support/start-messenger.ts";

const inOrder = (failures: readonly (GraphFailure | undefined)[]) => (call: number) => failures[call - 1];

describe("turns from the store", () => {
  test("a redelivered mid gives no second turn and no second reply", async () => {
    const { url, dataDir, graph, events } = await startMessenger();
    const bytes = writeAsMeta(callOf(eventOf(textOf("Czy Wołomin jest w programie?"))));
    await Promise.all([postWebhook(url, bytes), postWebhook(url, bytes)]);
    await untilSettled(dataDir);
    const before = graph.sent.length;
    expect(before).toBeGreaterThan(0);
    expect((await postWebhook(url, bytes)).status).toBe(200);
    await untilSettled(dataDir);
    expect(graph.sent).toHaveLength(before);
    expect(events.filter(({ kind }) => kind === "turn-taken")).toHaveLength(1);
  });

  test("a person is greeted once, also after the button and a link", async () => {
    const { graph, ...rest } = await startMessenger();
    const talk = openMessengerTalk({ ...rest, graph });
    const [greeting] = await talk.start();
    expect(greeting?.text).toContain("To automatyczny asystent programu");
    expect(await talk.act({ referral: { ref: "ulotka" } })).toEqual([]);
  });

  test("files get a kind word, and the text beside them its answer", async () => {
    const { graph, ...rest } = await startMessenger();
    const talk = openMessengerTalk({ ...rest, graph });
    const attachments = [{ type: "image", payload: { url: "https://example.org/a.png" } }];
    const said = await talk.act({ message: { mid: newMid(), text: "Kto prowadzi program?", attachments } });
    expect(said.map(({ text }) => text).join("\n")).toContain("Nie przyjmuję plików ani zdjęć.");
    expect(said.at(-1)?.text).toContain("Fundacja Rozwoju Społeczeństwa Obywatelskiego");
  });

  test("messages of one call are answered in their order", async () => {
    const { url, dataDir, graph } = await startMessenger();
    const texts = ["chcę złożyć zgłoszenie", "grupa nieformalna", "Mrozy", "12"];
    await postWebhook(url, writeAsMeta(callOf(...texts.map((text) => eventOf(textOf(text))))));
    await untilSettled(dataDir);
    const said = graph.sent.map(({ message }) => message.text).join("\n");
    const places = ["Kogo reprezentujesz?", "Jakiego miejsca", "Ile osób liczy", "Na jakim etapie"].map(
      (text) => said.indexOf(text),
    );
    expect(places).toEqual([...places].sort((one, two) => one - two));
    expect(places[0]).toBeGreaterThan(0);
  });
});

describe("sending", () => {
  test("keeps one person's order over failures, and lets others pass", async () => {
    const { url, dataDir, graph } = await startMessenger(inOrder(["busy", undefined, "broken", "limited"]));
    const others = ["900000000000002", "900000000000003"];
    const events = [PERSON, ...others].map((person) => eventOf(textOf("chcę złożyć zgłoszenie"), person));
    await postWebhook(url, writeAsMeta(callOf(...events)));
    await untilSettled(dataDir);
    const perPerson = [PERSON, ...others].map((person) =>
      graph.sent.filter((sent) => sent.person === person).map(({ message }) => message.text.slice(0, 30)),
    );
    expect(perPerson[0]?.length).toBeGreaterThan(2);
    expect(perPerson[1]).toEqual(perPerson[0]);
    expect(perPerson[2]).toEqual(perPerson[0]);
    expect(new Set(perPerson[0]).size).toBe(perPerson[0]?.length);
  });

  test("a message that Meta refuses for good is given up, and the next one goes out", async () => {
    const { graph, events, ...rest } = await startMessenger(inOrder(["blocked"]));
    const said = await openMessengerTalk({ ...rest, graph }).say("chcę złożyć zgłoszenie");
    expect(said.length).toBeGreaterThan(1);
    expect(events).toContainEqual({ kind: "messenger-refused", status: 400, code: 551 });
  });

  test("a token that has run out loses nothing: the reply goes out once there is a new one", async () => {
    const { graph, events, ...rest } = await startMessenger(inOrder(["token"]));
    const said = await openMessengerTalk({ ...rest, graph }).say("Kto prowadzi program?");
    expect(said.length).toBeGreaterThan(0);
    expect(events).toContainEqual({ kind: "messenger-delayed", status: 400, code: 190, attempts: 0 });
  });

  test("an answer that got lost is sent again: at least once, not at most", async () => {
    const { graph, ...rest } = await startMessenger(inOrder(["lost"]));
    const said = await openMessengerTalk({ ...rest, graph }).say("do widzenia");
    expect(said.filter(({ text }) => text === said[0]?.text)).toHaveLength(2);
  });

  test("24 hours after the person's message nothing is sent any more", async () => {
    let isDown = true;
    const { url, dataDir, graph, events, advance } = await startMessenger(() =>
      isDown ? "busy" : undefined,
    );
    await postWebhook(url, writeAsMeta(callOf(eventOf(textOf("Kto prowadzi program?")))));
    while (graph.calls() === 0) await wait(10);
    advance(24 * 3_600_000);
    isDown = false;
    await untilSettled(dataDir);
    expect(graph.sent).toEqual([]);
    expect(events.map(({ kind }) => kind)).toContain("messenger-window-closed");
  });

  test("a message that Meta delivers a day late is taken, but not answered", async () => {
    const { url, dataDir, graph, events, now } = await startMessenger();
    const event = { ...eventOf(textOf("hej")), timestamp: now().getTime() - 24 * 3_600_000 };
    await postWebhook(url, writeAsMeta(callOf(event)));
    await untilSettled(dataDir);
    expect(events.filter(({ kind }) => kind === "turn-taken")).toHaveLength(1);
    expect(graph.calls()).toBe(0);
  });
});

test("neither tokens nor people are in the log, whatever goes wrong", async () => {
  const failures: readonly GraphFailure[] = ["busy", "broken", "token", "blocked"];
  const { graph, events, dataDir, ...rest } = await startMessenger(inOrder(failures));
  await openMessengerTalk({ ...rest, dataDir, graph }).say("mój telefon to 500 000 000");
  expect(countWaiting(dataDir)).toEqual({ arrivals: 0, outgoing: 0 });
  expect(events.length).toBeGreaterThan(5);
  expect(JSON.stringify(events)).not.toMatch(/EAAB|0123456789abcdef|900000000000001|500 000 000|"m_/);
});
