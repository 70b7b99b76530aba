import type { Activity, DirectLine as Client } from "botframework-directlinejs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { pageToken, readActivities, say } from "../support/direct-line.ts";
import { loadDirectLineClient, openedSockets } from "../support/load-direct-line-client.ts";
import { type StartedServer, startServer } from "../support/start-server.ts";

const { DirectLine, ConnectionStatus } = loadDirectLineClient();

const clients: Client[] = [];

afterEach(() => {
  for (const client of clients.splice(0)) client.end();
  for (const socket of openedSockets.splice(0)) socket.terminate();
  vi.restoreAllMocks();
});

type ClientOptions = { token: string; conversationId?: string; watermark?: string; webSocket?: boolean };

function connect({ url }: StartedServer, options: ClientOptions) {
  const client = new DirectLine({
    domain: `${url}/v3/directline`,
    // The shortest wait before it reconnects: 3 s.
    random: () => 0,
    timeout: 5000,
    pollingInterval: 200,
    ...options,
  });
  clients.push(client);
  const seen: Activity[] = [];
  // `end` is an error to it.
  client.activity$.subscribe(
    (activity) => seen.push(activity),
    () => {},
  );
  const texts = () => seen.map((activity) => ("text" in activity ? activity.text : undefined));
  return { client, seen, texts };
}

function post(client: Client, text: string, clientActivityID: string): Promise<string> {
  const activity = { type: "message", from: { id: "" }, text, channelData: { clientActivityID } } as const;
  return new Promise((resolve, reject) => client.postActivity(activity).subscribe(resolve, reject));
}

/** Intervals of this length don't run by themselves: they run when the returned function is called. */
function catchInterval(ms: number): () => void {
  const caught: (() => void)[] = [];
  const { setInterval } = globalThis;
  vi.spyOn(globalThis, "setInterval").mockImplementation((work, delay) => {
    if (delay === ms) caught.push(work);
    return setInterval(delay === ms ? () => {} : work, delay);
  });
  return () => {
    // The client sets the next interval while it works.
    for (const work of caught.splice(0)) work();
  };
}

describe("botframework-directlinejs", () => {
  test("starts, is greeted, sends, and sees its own message come back", async () => {
    const started = await startServer();
    const { client, seen, texts } = connect(started, { token: (await pageToken(started.url)).token });
    await expect.poll(texts).toEqual(["Hello"]);
    const id = await post(client, "Czy Piaseczno jest w programie?", "c1");
    await expect.poll(() => seen.length).toBe(3);
    expect(seen[1]).toMatchObject({ id, channelData: { clientActivityID: "c1" } });
    expect(texts()[2]).toContain("Piaseczno");
    expect(client.connectionStatus$.getValue()).toBe(ConnectionStatus.Online);
  });

  test("goes on by watermark after its socket dropped", async () => {
    const started = await startServer();
    const page = await pageToken(started.url);
    const { client, texts } = connect(started, { token: page.token });
    await expect.poll(texts).toEqual(["Hello"]);
    await post(client, "before", "c1");
    await expect.poll(() => texts().length).toBe(3);
    openedSockets[0]?.terminate();
    await post(client, "meanwhile", "c2");
    await expect.poll(() => texts().length, { timeout: 10_000 }).toBe(5);
    expect(texts().slice(3)).toEqual(["meanwhile", "You said: meanwhile"]);
    await post(client, "after", "c3");
    await expect.poll(() => texts().length).toBe(7);
    expect(openedSockets).toHaveLength(2);
    expect(new Set(texts()).size).toBe(7);
  });

  test("takes one turn for a message that it sends twice", async () => {
    const started = await startServer();
    const { client, texts } = connect(started, { token: (await pageToken(started.url)).token });
    await expect.poll(texts).toEqual(["Hello"]);
    const [first, second] = [await post(client, "once", "c1"), await post(client, "once", "c1")];
    expect(second).toBe(first);
    expect(started.taken.filter(({ text }) => text === "once")).toHaveLength(1);
    await post(client, "next", "c2");
    await expect.poll(() => texts().length).toBe(5);
    expect(texts().filter((text) => text === "once")).toHaveLength(1);
  });

  test("is told to retry when the bot failed, and then succeeds", async () => {
    let failures = 1;
    const started = await startServer({
      answer: ({ kind }) => {
        if (kind === "text" && failures-- > 0) throw new Error("not now");
        return [{ kind: "text", text: "fine" }];
      },
    });
    const { client, texts } = connect(started, { token: (await pageToken(started.url)).token });
    await expect.poll(texts).toEqual(["fine"]);
    expect(await post(client, "again", "c1")).toBe("retry");
    expect(await post(client, "again", "c1")).toMatch(/\|0000001$/);
    await expect.poll(() => texts().length).toBe(3);
  });

  test("refreshes its token every 15 minutes and outlives the first one", async () => {
    const started = await startServer();
    const page = await pageToken(started.url);
    const quarter = 15 * 60_000;
    const tick = catchInterval(quarter);
    const { client, texts } = connect(started, { token: page.token });
    await expect.poll(texts).toEqual(["Hello"]);
    for (let round = 0; round < 3; round++) {
      started.advance(quarter);
      const before = Reflect.get(client, "token");
      tick();
      await expect.poll(() => Reflect.get(client, "token")).not.toBe(before);
    }
    expect((await say(started.url, page, { text: "with the first token" })).status).toBe(403);
    expect(await post(client, "with the newest token", "c1")).toMatch(/\|0000001$/);
  });

  test("comes back to its conversation after a reload, with everything that was said", async () => {
    const started = await startServer();
    const page = await pageToken(started.url);
    const first = connect(started, { token: page.token });
    await expect.poll(first.texts).toEqual(["Hello"]);
    await post(first.client, "remember", "c1");
    first.client.end();
    openedSockets[0]?.close();

    const { token, conversationId } = await pageToken(started.url, page);
    const second = connect(started, { token, conversationId });
    await expect.poll(second.texts).toEqual(["Hello", "remember", "You said: remember"]);
    expect(started.taken.filter(({ kind }) => kind === "joined")).toHaveLength(1);
  });

  test("works by polling where sockets are blocked", async () => {
    const started = await startServer();
    const page = await pageToken(started.url);
    const { client, texts } = connect(started, { token: page.token, webSocket: false });
    await expect.poll(texts).toEqual(["Hello"]);
    await post(client, "no sockets here", "c1");
    await expect.poll(() => texts().length, { timeout: 3000 }).toBe(3);
    expect(openedSockets).toHaveLength(0);
    expect((await readActivities(started.url, page)).activities).toHaveLength(3);
  });
});
