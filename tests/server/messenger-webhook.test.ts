import { createSecretKey } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Arrival } from "../../src/conversation/relay-store.ts";
import { messengerSecrets } from "../support/fake-graph.ts";
import {
  callOf,
  eventOf,
  newMid,
  PERSON,
  postWebhook,
  quickReplyOf,
  sign,
  textOf,
  writeAsMeta,
} from "../support/messenger-webhook.ts";
import { startServer } from "../support/start-server.ts";

async function startWebhook(accept?: () => Promise<void>) {
  const arrivals: Arrival[] = [];
  const messenger = {
    appSecret: createSecretKey(Buffer.from(messengerSecrets.appSecret)),
    verifyToken: messengerSecrets.verifyToken,
    accept: accept ?? (async (arrived: readonly Arrival[]) => void arrivals.push(...arrived)),
  };
  const { url, events } = await startServer({ messenger });
  const said = () => arrivals.map(({ payload }) => JSON.parse(payload).said);
  return { url, arrivals, said, events };
}

describe("the setting up of the webhook", () => {
  const ask = (url: string, query: Record<string, string>) =>
    fetch(`${url}/api/messenger?${new URLSearchParams(query)}`);
  const good = {
    "hub.mode": "subscribe",
    "hub.verify_token": messengerSecrets.verifyToken,
    "hub.challenge": "1158201444",
  };

  test("answers the challenge where the verify token is ours", async () => {
    const { url } = await startWebhook();
    const answer = await ask(url, good);
    expect([answer.status, await answer.text()]).toEqual([200, "1158201444"]);
    expect(answer.headers.get("content-type")).toContain("text/plain");
  });

  test.each([
    ["another verify token", { ...good, "hub.verify_token": "another-token-of-someone" }],
    ["no verify token", { "hub.mode": "subscribe", "hub.challenge": "1" }],
    ["another mode", { ...good, "hub.mode": "unsubscribe" }],
    ["nothing", {}],
  ])("refuses %s", async (_, query) => {
    const { url } = await startWebhook();
    const answer = await ask(url, query);
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain("1158201444");
  });

  test("without Messenger's settings there is nothing at the address", async () => {
    const { url } = await startServer();
    expect((await ask(url, good)).status).toBe(404);
    expect((await postWebhook(url, writeAsMeta(callOf(eventOf(textOf("hej")))))).status).toBe(404);
  });
});

describe("signatures", () => {
  const bytes = writeAsMeta(callOf(eventOf(textOf("Zażółć gęślą jaźń – ŹDŹBŁO"))));

  test("Meta's own bytes with escaped Polish letters pass, and the letters arrive", async () => {
    const { url, said } = await startWebhook();
    expect(bytes).toContain("Za\\u017c\\u00f3\\u0142\\u0107");
    expect((await postWebhook(url, bytes)).status).toBe(200);
    expect(said()).toMatchObject([{ kind: "text", text: "Zażółć gęślą jaźń – ŹDŹBŁO" }]);
  });

  test.each([
    ["of the same JSON written out again", sign(JSON.stringify(JSON.parse(bytes))), 403],
    ["with another secret", sign(bytes, "another secret of someone"), 403],
    ["in upper case", sign(bytes).toUpperCase().replace("SHA256", "sha256"), 403],
    ["cut short", sign(bytes).slice(0, -2), 403],
    ["of zeros", `sha256=${"0".repeat(64)}`, 403],
    ["without its name", sign(bytes).slice(7), 403],
    ["empty", "sha256=", 403],
    ["missing", null, 401],
  ])("a signature %s is refused", async (_, signature, status) => {
    const { url, arrivals } = await startWebhook();
    expect((await postWebhook(url, bytes, signature)).status).toBe(status);
    expect(arrivals).toEqual([]);
  });

  test("a body that was changed is refused before it is read as JSON", async () => {
    const { url, arrivals } = await startWebhook();
    expect((await postWebhook(url, `${bytes}}`, sign(bytes))).status).toBe(403);
    expect((await postWebhook(url, bytes.replace("Za", "Zb"), sign(bytes))).status).toBe(403);
    expect(arrivals).toEqual([]);
  });

  test("an arrival that cannot be kept is not acknowledged: Meta sends it again", async () => {
    const { url } = await startWebhook(() => Promise.reject(new Error("disk full")));
    expect((await postWebhook(url, bytes)).status).toBe(500);
  });
});

describe("events", () => {
  const echo = { message: { mid: newMid(), text: "to my", is_echo: true, app_id: 1 } };
  const image = [{ type: "image", payload: { url: "https://example.org/a.png" } }];
  const start = { postback: { mid: "m_start", title: "Rozpocznij", payload: "start" } };

  test.each<[string, Record<string, unknown>, unknown[]]>([
    ["a text", textOf("Dzień dobry", "m_text"), [{ kind: "text", text: "Dzień dobry", messageId: "m_text" }]],
    ["a quick reply", quickReplyOf("Tak", "do:yes"), [{ kind: "text", text: "Tak", choice: "do:yes" }]],
    [
      "a postback",
      { postback: { mid: "m_menu", title: "Złóż zgłoszenie", payload: "do:apply" } },
      [{ kind: "text", text: "Złóż zgłoszenie", choice: "do:apply", messageId: "m_menu" }],
    ],
    ["the get-started button", start, [{ kind: "joined", text: "" }]],
    [
      "the get-started button after a link",
      { postback: { ...start.postback, referral: { ref: "ulotka", source: "SHORTLINK" } } },
      [{ kind: "joined" }],
    ],
    [
      "a link to a talk that exists",
      { referral: { ref: "ulotka", type: "OPEN_THREAD" } },
      [{ kind: "joined" }],
    ],
    ["a picture", { message: { mid: "m_p", attachments: image } }, [{ kind: "files", text: "" }]],
    [
      "a picture with a text",
      { message: { mid: "m_q", text: "co to jest?", attachments: image } },
      [
        { kind: "files", messageId: "m_q#files" },
        { kind: "text", text: "co to jest?", messageId: "m_q" },
      ],
    ],
    [
      "a text with an address, whose preview is no file",
      { message: { mid: "m_r", text: "https://example.org", attachments: [{ type: "fallback" }] } },
      [{ kind: "text", text: "https://example.org" }],
    ],
    [
      "the thumb beside the text field",
      { message: { mid: "m_l", attachments: [{ type: "image", payload: { sticker_id: 369239263222822 } }] } },
      [{ kind: "text", text: "👍" }],
    ],
    ["an echo", echo, []],
    ["a delivery", { delivery: { mids: ["m_1"], watermark: 1 } }, []],
    ["a reading", { read: { watermark: 1 } }, []],
    ["a reaction", { reaction: { mid: "m_1", action: "react", emoji: "❤" } }, []],
    ["a kind that does not exist yet", { teleport: { to: "Łódź" } }, []],
    ["a message of nobody", { ...textOf("kto to?"), sender: {} }, []],
    ["a message without a mid", { message: { text: "kto to?" } }, []],
  ])("%s", async (_, content, expected) => {
    const { url, said } = await startWebhook();
    expect((await postWebhook(url, writeAsMeta(callOf(eventOf(content))))).status).toBe(200);
    const arrived = said();
    expect(arrived).toHaveLength(expected.length);
    expect(arrived).toMatchObject(expected);
  });

  test("the conversation of another app (standby) is never looked at", async () => {
    const { url, arrivals } = await startWebhook();
    const body = { object: "page", entry: [{ id: "1", time: 1, standby: [eventOf(textOf("hej"))] }] };
    expect((await postWebhook(url, writeAsMeta(body))).status).toBe(200);
    expect(arrivals).toEqual([]);
  });

  test("several entries and events arrive in their order, each with its person", async () => {
    const { url, arrivals, said } = await startWebhook();
    const other = "900000000000002";
    const first = callOf(eventOf(textOf("raz")), eventOf(echo), eventOf(textOf("dwa"), other)).entry;
    const second = callOf(eventOf(textOf("trzy")), eventOf({ read: { watermark: 1 } })).entry;
    await postWebhook(url, writeAsMeta({ object: "page", entry: [...first, ...second] }));
    expect(said().map(({ text }) => text)).toEqual(["raz", "dwa", "trzy"]);
    const [one, two, three] = arrivals.map(({ conversationId }) => conversationId);
    expect([one === three, one === two]).toEqual([true, false]);
    expect(JSON.stringify(arrivals.map(({ id, conversationId }) => [id, conversationId]))).not.toContain(
      PERSON,
    );
  });

  test("an entry or event of an unknown shape keeps nobody else from being heard", async () => {
    const { url, said } = await startWebhook();
    const [good] = callOf(eventOf({ sender: {} }), eventOf(textOf("hej"))).entry;
    await postWebhook(
      url,
      writeAsMeta({ object: "page", entry: [null, { id: "1" }, { messaging: [] }, good] }),
    );
    expect(said()).toMatchObject([{ text: "hej" }]);
  });

  test.each([
    ["of another object", { object: "instagram", entry: [] }],
    ["without entries", { object: "page" }],
    ["that is a list", []],
  ])("a signed call %s is acknowledged and means nothing", async (_, body) => {
    const { url, arrivals } = await startWebhook();
    expect((await postWebhook(url, writeAsMeta(body))).status).toBe(200);
    expect(arrivals).toEqual([]);
  });

  test("neither the person nor the signature is in the log", async () => {
    const { url, events } = await startWebhook();
    const bytes = writeAsMeta(callOf(eventOf(textOf("tajne"))));
    await postWebhook(url, bytes);
    await postWebhook(url, bytes, sign("x"));
    expect(events).toMatchObject([{ kind: "request-refused", status: 403, route: "/api/messenger" }]);
    expect(JSON.stringify(events)).not.toMatch(/900000000000001|tajne|sha256/);
  });
});
