import { createSecretKey } from "node:crypto";
import { expect, onTestFinished } from "vitest";
import { createGraphSender } from "../../src/channels/messenger/create-graph-sender.ts";
import { createTellLater } from "../../src/channels/messenger/create-tell-later.ts";
import { MessengerRelay } from "../../src/channels/messenger/messenger-relay.ts";
import { defaultRelayTiming } from "../../src/channels/messenger/relay-parts.ts";
import { createTakeMessage } from "../../src/conversation/create-take-message.ts";
import type { Reply } from "../../src/conversation/reply.ts";
import type { World } from "../../src/conversation/world.ts";
import type { Log } from "../../src/log/create-logger.ts";
import { databaseFile } from "../../src/storage/database-file.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { closeNewest } from "./close-newest.ts";
import { decidingWorld } from "./deciding-world.ts";
import { type GraphFailure, messengerSecrets, type SentMessage, startFakeGraph } from "./fake-graph.ts";
import { type MessengerTalk, openMessengerTalk } from "./messenger-talk.ts";
import { startServer } from "./start-server.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import type { Told, TranscriptChannel, TranscriptConversation } from "./transcript-channel.ts";

/**
 * Messenger without Azure: what a person does comes through Meta's webhook, buttons are pressed on what Meta took.
 * Every sentence, row and choice of a reply has to be there to read.
 */
export async function openMessengerChannel(
  world: World,
  { fail, log = () => {} }: { fail?: (call: number) => GraphFailure | undefined; log?: Log } = {},
): Promise<TranscriptChannel> {
  // What waits for another attempt must become due: the clock goes on from the moment that the transcript gives.
  let at = new Date();
  let set = Date.now();
  const now = () => new Date(at.getTime() + Date.now() - set);
  let replies: readonly Reply[] = [];
  const graph = await startFakeGraph(fail);
  const dataDir = temporaryFolder();
  const store = await openSqlite(databaseFile(dataDir));
  const deciding = decidingWorld(world);
  const takeMessage = createTakeMessage(deciding.world);
  const { appSecret, pageToken, verifyToken } = messengerSecrets;
  const secret = createSecretKey(Buffer.from(appSecret));
  const relay = new MessengerRelay({
    ...store,
    takeMessage: async (turn, message) => {
      replies = await takeMessage(turn, message);
      return replies;
    },
    sayFailure: () => world.messages.say("nie-przyjete"),
    send: createGraphSender({ appSecret: secret, pageToken, graphUrl: graph.url, timeoutMs: 10_000 }),
    publicUrl: "https://asystent.example.org",
    timing: defaultRelayTiming,
    log,
    now,
    random: Math.random,
  });
  const messenger = { appSecret: secret, verifyToken, accept: relay.accept.bind(relay) };
  const { url, server } = await startServer({ store, messenger, now });
  onTestFinished(async () => {
    await relay.stop();
    await store.close();
  });
  let people = 0;
  const open = async (): Promise<TranscriptConversation> => {
    people += 1;
    const person = `90000000000000${people}`;
    const talk = openMessengerTalk({ url, dataDir, graph, person, now: () => at });
    const hear = async (heard: Promise<SentMessage[]>) => {
      const missing = findMissing(replies, await heard);
      expect(missing).toEqual([]);
      expect(graph.mistakes).toEqual([]);
      return replies;
    };
    return {
      tell: async (told, moment) => {
        at = moment;
        set = Date.now();
        replies = [];
        return await hear(act(told, talk));
      },
      repeat: async () => {
        replies = [];
        return await hear(talk.repeat());
      },
    };
  };
  const tellLater = createTellLater({
    relay: store.relay,
    send: createGraphSender(
      { appSecret: secret, pageToken, graphUrl: graph.url, timeoutMs: 10_000 },
      "UPDATE",
    ),
    publicUrl: "https://asystent.example.org",
    now,
  });
  return {
    open,
    requests: store.requests,
    surveys: store.surveys,
    decide: deciding.decide,
    close: async (result, moment) => {
      at = moment;
      set = Date.now();
      const way = { store, world: deciding.world, sendLater: server.sendLater, tellLater };
      const told = await closeNewest(way, { result, at });
      expect(
        findMissing(
          told,
          graph.sent.slice(-told.length).map(({ message }) => message),
        ),
      ).toEqual([]);
      expect(graph.mistakes).toEqual([]);
      return told;
    },
  };
}

function act(told: Told, talk: MessengerTalk): Promise<SentMessage[]> {
  switch (told.kind) {
    case "joined":
      return talk.start();
    case "files":
      return talk.sendFile();
    case "text":
      return talk.say(told.text);
    case "press":
      return talk.press(told.choice.label);
  }
}

/** What of the replies is nowhere to read. */
function findMissing(replies: readonly Reply[], heard: readonly SentMessage[]): string[] {
  const shown = flatten(heard.map(({ text }) => text).join(" "));
  const titles = heard.flatMap(({ quick_replies = [] }) => quick_replies.map(({ title }) => title));
  const texts = replies.flatMap((reply) => [
    reply.text,
    ...(reply.kind === "answer" ? [reply.source] : []),
    ...(reply.kind === "card" ? reply.rows.map(({ label, value }) => `${label}: ${value}`) : []),
  ]);
  const labels = replies.flatMap(({ choices = [] }) => choices.map(({ label }) => label));
  return [
    ...texts.filter((text) => !shown.includes(flatten(text))),
    ...labels.filter((label) => !titles.includes(label) && !shown.includes(`. ${flatten(label)}`)),
  ];
}

/** On one line, with the bullets of Messenger's lists as the dashes of ours. */
const flatten = (text: string): string => text.replaceAll("• ", "- ").replace(/\s+/gu, " ").trim();
