import { createSecretKey } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import SqliteDatabase from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { createGraphSender } from "../../../src/channels/messenger/create-graph-sender.ts";
import { createTellLater } from "../../../src/channels/messenger/create-tell-later.ts";
import { createSendToChat } from "../../../src/create-send-to-chat.ts";
import { databaseFile } from "../../../src/storage/database-file.ts";
import { openSqlite } from "../../../src/storage/open-sqlite.ts";
import { minute, startDelivery } from "../../mail/start-delivery.ts";
import { exampleRequest } from "../../requests/example-request.ts";
import { openTemporary } from "../../storage/open-temporary.ts";
import { type GraphFailure, messengerSecrets, startFakeGraph } from "../../support/fake-graph.ts";
import { openMessengerTalk } from "../../support/messenger-talk.ts";
import { PERSON } from "../../support/messenger-webhook.ts";
import { startMessenger } from "../../support/start-messenger.ts";
import { startSmtp } from "../../support/start-smtp.ts";
import { testWorld } from "../../support/test-world.ts";

const hour = 60 * minute;
const NUMBER = "ZG-7K3M-Q9TD";

/** A request from Messenger, sent just now by a person who wrote last at that moment. */
async function start(
  fail?: (call: number) => GraphFailure | undefined,
  email: string | null = "ala@example.org",
) {
  const graph = await startFakeGraph(fail);
  const smtp = await startSmtp();
  const store = await openTemporary();
  const { appSecret, pageToken } = messengerSecrets;
  const access = {
    appSecret: createSecretKey(Buffer.from(appSecret)),
    pageToken,
    graphUrl: graph.url,
    timeoutMs: 10_000,
  };
  const tellLater = createTellLater({
    relay: store.relay,
    send: createGraphSender(access, "UPDATE"),
    publicUrl: "https://asystent.example.org",
    now: () => delivery.now(),
  });
  const sendToChat = createSendToChat({
    sendLater: async () => ({ kind: "unreachable" }),
    tellLater,
    world: () => testWorld(),
  });
  const delivery = startDelivery(store, { port: smtp.port, sendToChat });
  const conversationId = "c1";
  const openUntil = new Date(delivery.now().getTime() + 24 * hour);
  await store.relay.keepWindow({ conversationId, person: PERSON, openUntil });
  const answers = { kontakt: { kind: "contact", phone: "+48500000000", email } };
  await delivery.submit({ channel: "messenger", conversationId, answers });
  await delivery.deliverDue();
  smtp.received.length = 0;
  /** What the person has got: on Messenger, and by e-mail. */
  const told = () => ({
    chat: graph.sent.map(({ person, message, type }) => [person, type, message.text]),
    mails: smtp.received.filter(({ recipients }) => recipients.includes("ala@example.org")).length,
  });
  return { graph, delivery, store, told };
}

const taken = [PERSON, "UPDATE", `Zgłoszeniem ${NUMBER} zajął się pracownik programu.`];

test("within 24 hours of the person's last message a change is told at Messenger, once", async () => {
  const { delivery, told } = await start();
  await delivery.pass(23 * hour, hour);
  await delivery.act(NUMBER, { kind: "claim" });
  await delivery.pass(3 * minute);
  expect(told()).toEqual({ chat: [taken], mails: 0 });
});

test("after that nothing goes to Messenger: it is told by e-mail", async () => {
  const { delivery, told, graph } = await start();
  await delivery.pass(24 * hour, hour);
  await delivery.act(NUMBER, { kind: "claim" });
  await delivery.pass(3 * minute);
  expect([told(), graph.calls()]).toEqual([{ chat: [], mails: 1 }, 0]);
});

test("a person who has blocked the page is told by e-mail", async () => {
  const { delivery, told } = await start(() => "blocked");
  await delivery.act(NUMBER, { kind: "claim" });
  await delivery.pass(3 * minute);
  expect(told()).toEqual({ chat: [], mails: 1 });
});

test("what Meta does not take for a while goes there later", async () => {
  const { delivery, told } = await start((call) => (call < 3 ? "busy" : undefined));
  await delivery.act(NUMBER, { kind: "claim" });
  await delivery.pass(10 * minute);
  expect(told()).toEqual({ chat: [taken], mails: 0 });
});

test("what Meta does not take until the time is over goes by e-mail, and Meta is not asked again", async () => {
  const { delivery, told, graph } = await start(() => "busy");
  await delivery.pass(23 * hour, hour);
  await delivery.act(NUMBER, { kind: "claim" });
  await delivery.pass(hour);
  const calls = graph.calls();
  expect(calls).toBeGreaterThan(1);
  await delivery.pass(24 * hour, hour);
  expect([told(), graph.calls()]).toEqual([{ chat: [], mails: 1 }, calls]);
});

test("without an e-mail address, and after the 24 hours, nobody is written to", async () => {
  const { delivery, told, store } = await start(undefined, null);
  await delivery.pass(24 * hour, hour);
  await delivery.act(NUMBER, { kind: "claim" });
  await delivery.pass(3 * minute);
  expect(told()).toEqual({ chat: [], mails: 0 });
  expect((await store.outbox.ofRequest(NUMBER)).at(-1)?.state).toBe("cancelled");
});

test("the whole assistant tells the person who wrote by the webhook", { timeout: 40_000 }, async () => {
  const { graph, dataDir, ...rest } = await startMessenger();
  await openMessengerTalk({ graph, dataDir, ...rest }).say("Kto prowadzi program?");
  const database = new SqliteDatabase(databaseFile(dataDir), { readonly: true });
  const conversationId = String(database.prepare("select conversation_id from reply_windows").pluck().get());
  database.close();
  const store = await openSqlite(databaseFile(dataDir));
  onTestFinished(() => store.close());
  const at = new Date();
  const request = exampleRequest({ channel: "messenger", conversationId, createdAt: at });
  await store.conversations.turn(conversationId, async (turn) => {
    await turn.save(turn.memory, [{ kind: "request-submitted", request }], at);
  });
  await store.requests.act(NUMBER, {
    action: { kind: "claim" },
    actor: { kind: "coordinator", id: "ola@example.org" },
    at,
  });
  while (graph.sent.at(-1)?.type !== "UPDATE") await wait(50);
  expect(graph.sent.at(-1)).toMatchObject({ person: PERSON, message: { text: taken[2] } });
  expect(graph.mistakes).toEqual([]);
});
