import { setTimeout as wait } from "node:timers/promises";
import SqliteDatabase from "better-sqlite3";
import { databaseFile } from "../../src/storage/database-file.ts";
import type { FakeGraph, SentMessage } from "./fake-graph.ts";
import {
  callOf,
  eventOf,
  newMid,
  PERSON,
  postWebhook,
  quickReplyOf,
  textOf,
  writeAsMeta,
} from "./messenger-webhook.ts";

/** How many arrivals wait for their turn, and how many messages to be sent. */
export function countWaiting(dataDir: string): { arrivals: number; outgoing: number } {
  const database = new SqliteDatabase(databaseFile(dataDir), { readonly: true });
  const count = (sql: string) => Number(database.prepare(sql).pluck().get());
  const arrivals = count("select count(*) from arrivals where taken_at is null");
  const outgoing = count("select count(*) from outgoing_messages");
  database.close();
  return { arrivals, outgoing };
}

/** Resolves when every turn is taken and every reply is sent. */
export async function untilSettled(dataDir: string, mostMs = 40_000): Promise<void> {
  for (let ms = 0; ms < mostMs; ms += 20) {
    const { arrivals, outgoing } = countWaiting(dataDir);
    if (arrivals + outgoing === 0) return;
    await wait(20);
  }
  throw new Error(`not settled: ${JSON.stringify(countWaiting(dataDir))}`);
}

type TalkParts = {
  url: string;
  dataDir: string;
  graph: FakeGraph;
  person?: string;
  /** The time that Meta writes on an event. */
  now?: () => Date;
};

/** A person at Messenger: what they do goes through the webhook, what they read is what Meta took. */
export function openMessengerTalk({
  url,
  dataDir,
  graph,
  person = PERSON,
  now = () => new Date(),
}: TalkParts) {
  let heard = 0;
  const ofPerson = () => graph.sent.filter((sent) => sent.person === person).map(({ message }) => message);
  let last = "";
  const post = async (): Promise<SentMessage[]> => {
    heard = ofPerson().length;
    const answer = await postWebhook(url, last);
    if (answer.status !== 200) throw new Error(`the webhook answered ${answer.status}`);
    await untilSettled(dataDir);
    return ofPerson().slice(heard);
  };
  const act = async (content: Record<string, unknown>): Promise<SentMessage[]> => {
    last = writeAsMeta(callOf({ ...eventOf(content, person), timestamp: now().getTime() }));
    return await post();
  };
  return {
    act,
    /** Meta delivers the last call once more. */
    repeat: post,
    say: (text: string) => act(textOf(text)),
    start: () =>
      act({
        postback: { mid: `m_start_${person}_${now().getTime()}`, title: "Rozpocznij", payload: "start" },
      }),
    sendFile: () => act({ message: { mid: newMid(), attachments: [{ type: "file" }] } }),
    /** Presses what shows a label, itself or its number in the list above; types the number where that has no button. */
    press: async (label: string): Promise<SentMessage[]> => {
      const shown = ofPerson().findLast(({ quick_replies }) => quick_replies !== undefined);
      const number = /^(\d+)\. (.*)$/gm;
      const listed = [...(shown?.text.matchAll(number) ?? [])].find(([, , text]) => text === label)?.[1];
      const find = (wanted: string | undefined) =>
        shown?.quick_replies?.find(({ title }) => title === wanted);
      const pressed = find(label) ?? find(listed);
      if (!pressed && listed !== undefined) return await act(textOf(listed));
      if (!pressed) throw new Error(`no button "${label}" below: ${shown?.text}`);
      return await act(quickReplyOf(pressed.title, pressed.payload));
    },
  };
}

export type MessengerTalk = ReturnType<typeof openMessengerTalk>;
