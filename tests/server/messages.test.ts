import { describe, expect, test } from "vitest";
import { startDelivery } from "../mail/start-delivery.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { startAzureServer } from "../support/azure/start-azure-server.ts";
import { startConnector } from "../support/azure/start-connector.ts";

const installed = { type: "installationUpdate", action: "add" };
const botArrived = { type: "conversationUpdate", membersAdded: [{ id: "28:asystent" }] };
const inChannel = {
  conversation: { id: "19:channel@thread.tacv2;messageid=1", conversationType: "channel", isGroup: true },
};
const mention = {
  entities: [{ type: "mention", mentioned: { id: "28:asystent" }, text: "<at>Asystent</at>" }],
};

describe("POST /api/messages", () => {
  test("takes a redelivered activity once", async () => {
    const { post, taken, connector, events } = await startAzureServer();
    const activity = { id: "same", text: "hej" };
    expect((await Promise.all([post(activity), post(activity)])).map(({ status }) => status)).toEqual([
      200, 200,
    ]);
    await post(activity);
    expect(taken).toHaveLength(1);
    expect(connector.messages()).toHaveLength(1);
    expect(events.filter(({ kind }) => kind === "turn-repeated")).toHaveLength(2);
  });

  test("sends at a redelivery what could not be sent before, and takes no second turn", async () => {
    let isBroken = true;
    const connector = await startConnector(() => (isBroken ? { status: 500 } : {}));
    const { post, taken, events } = await startAzureServer({ connector });
    expect((await post({ id: "same", text: "hej" })).status).toBe(200);
    expect(events).toContainEqual({ kind: "send-failed", channel: "teams", status: 500 });
    isBroken = false;
    await post({ id: "same", text: "hej" });
    expect(taken).toHaveLength(1);
    expect(connector.messages()).toMatchObject([{ text: "You said: hej" }]);
  });

  test("takes turns of one conversation one after another", async () => {
    let running = 0;
    let most = 0;
    const answer = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 20));
      running -= 1;
      return [];
    };
    const { post, taken } = await startAzureServer({ answer });
    await Promise.all(["a", "b", "c", "d"].map((text) => post({ text })));
    expect(taken).toHaveLength(4);
    expect(most).toBe(1);
  });

  test("keeps nothing of a turn that fails, so that it can be sent again", async () => {
    let isBroken = true;
    const answer = () => {
      if (isBroken) throw new Error("broken with 500 000 000");
      return [{ kind: "text" as const, text: "ok" }];
    };
    const { post, connector, events } = await startAzureServer({ answer });
    const { status, text } = await post({ id: "1", text: "a" });
    expect(status).toBe(502);
    expect(text).not.toContain("500 000 000");
    expect(events).toContainEqual(expect.objectContaining({ kind: "turn-failed", channel: "teams" }));
    isBroken = false;
    await post({ id: "1", text: "a" });
    expect(connector.messages()).toMatchObject([{ text: "ok" }]);
  });

  test("tells of an installation and of its own arrival, not of other people's", async () => {
    const { post, taken } = await startAzureServer();
    await post({ ...installed, id: "1" });
    await post({ ...botArrived, id: "2" });
    await post({ ...botArrived, ...inChannel, id: "3", membersAdded: [{ id: "29:jan" }] });
    await post({ type: "installationUpdate", action: "remove", id: "4" });
    await post({ type: "messageReaction", id: "5", reactionsAdded: [{ type: "like" }] });
    expect(taken.map(({ kind, messageId }) => [kind, messageId])).toEqual([
      ["joined", "1"],
      ["joined", "2"],
    ]);
  });

  test("listens in a channel to what is said to it, and replies in the thread", async () => {
    const { post, taken, connector } = await startAzureServer();
    await post({ ...inChannel, text: "cześć wszystkim" });
    await post({ ...inChannel, ...mention, text: "<at>Asystent</at> cześć" });
    expect(taken).toMatchObject([
      { text: "cześć", isGroup: true, author: { id: "29:anna", name: "Anna Przykładowa" } },
    ]);
    expect(connector.sent.map(({ conversationId }) => conversationId)).toEqual([inChannel.conversation.id]);
  });

  test("answers a pressed Action.Execute with the card that takes its place", async () => {
    const { post, taken, connector } = await startAzureServer();
    const press = (after: string) => ({
      type: "invoke",
      name: "adaptiveCard/action",
      value: {
        action: { type: "Action.Execute", verb: "choose", data: { choice: "do:yes", label: "Tak", after } },
      },
    });
    const replaced = await post(press("replace"));
    expect(replaced.status).toBe(200);
    expect(JSON.parse(replaced.text)).toMatchObject({
      statusCode: 200,
      type: "application/vnd.microsoft.card.adaptive",
      value: { type: "AdaptiveCard", version: "1.5", fallbackText: "Tak" },
    });
    expect(JSON.parse((await post(press("keep"))).text)).toEqual({
      statusCode: 200,
      type: "application/vnd.microsoft.activity.message",
      value: "Tak",
    });
    expect(taken).toMatchObject([
      { kind: "text", text: "Tak", choice: "do:yes" },
      { text: "Tak", choice: "do:yes" },
    ]);
    expect(connector.messages()).toHaveLength(2);
  });

  test("takes Action.Submit, a message with a value and no text", async () => {
    const { post, taken } = await startAzureServer();
    await post({ value: { choice: "do:yes", label: "Tak", after: "replace" } });
    expect(taken).toMatchObject([{ kind: "text", text: "Tak", choice: "do:yes" }]);
  });

  test.each([
    [
      "of a card that is not ours",
      { name: "adaptiveCard/action", value: { action: { type: "Action.Execute" } } },
      400,
    ],
    ["without a value", { name: "adaptiveCard/action" }, 400],
    ["of another kind", { name: "task/fetch", value: {} }, 501],
  ])("refuses an invoke %s", async (_name, fields, status) => {
    const { post, taken } = await startAzureServer();
    expect((await post({ type: "invoke", ...fields })).status).toBe(status);
    expect(taken).toEqual([]);
  });

  test("shows that it is writing when a turn takes long, and only then", async () => {
    let ms = 0;
    const answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      return [{ kind: "text" as const, text: "ok" }];
    };
    const { post, connector } = await startAzureServer({ answer, timing: { typingAfterMs: 100 } });
    await post({ text: "quick" });
    ms = 250;
    await post({ text: "slow" });
    expect(connector.sent.map(({ activity }) => activity.type)).toEqual(["message", "typing", "message"]);
  });

  test("hands the replies back where the caller asks for them", async () => {
    const { post, connector } = await startAzureServer();
    const { text } = await post({ text: "hej", deliveryMode: "expectReplies" });
    expect(JSON.parse(text)).toMatchObject({ activities: [{ type: "message", text: "You said: hej" }] });
    expect(connector.sent).toEqual([]);
  });

  test("does not wait for ever for a connector that does not answer", async () => {
    const connector = await startConnector(() => "hang");
    const timing = { sendTimeMs: 100, replyTimeMs: 200, graceMs: 100 };
    const { post, taken } = await startAzureServer({ connector, timing });
    expect((await post({ text: "hej" })).status).toBe(200);
    expect(taken).toHaveLength(1);
  });

  test("writes later to the newest address, without names in the store", async () => {
    const old = await startConnector();
    const { post, server, store, connector } = await startAzureServer({ answer: () => [] });
    await post({ text: "a", serviceUrl: old.url }, { claims: { serviceurl: old.url } });
    await post({ text: "b" });
    const address = await store.deliveries.findAddress("a:personal");
    expect(address?.reference).toContain(connector.url);
    expect(address?.reference).not.toMatch(/Anna|29:anna|Asystent"/);
    const news = {
      conversationId: "a:personal",
      key: "ZG-1 taken",
      replies: [{ kind: "text" as const, text: "Nowina" }],
    };
    expect(await server.sendLater(news)).toEqual({ kind: "sent" });
    expect(await server.sendLater(news)).toEqual({ kind: "sent" });
    expect(connector.messages()).toMatchObject([{ text: "Nowina" }]);
    expect(old.messages()).toEqual([]);
  });

  test("tells in the chat what becomes of a request that came from it", async () => {
    const { post, server, store, connector } = await startAzureServer({ answer: () => [] });
    await post({ text: "a" });
    const delivery = startDelivery(store, {
      port: null,
      sendToChat: ({ text, ...to }) => server.sendLater({ ...to, replies: [{ kind: "text", text }] }),
    });
    const { number } = exampleRequest();
    const request = { channel: "teams", conversationId: "a:personal" };
    await delivery.submit(request, request.conversationId);
    await delivery.act(number, { kind: "claim" });
    await delivery.deliverDue();
    expect(connector.messages()).toMatchObject([{ text: expect.stringContaining("zajął się pracownik") }]);
  });

  test("keeps its conversations from the web chat's clients", async () => {
    const directLineSecret = "a-secret-of-this-test-and-no-other";
    const { post, url } = await startAzureServer({ directLineSecret });
    await post({ text: "a" });
    const headers = { Authorization: `Bearer ${directLineSecret}` };
    const path = "/v3/directline/conversations/a%3Apersonal/activities";
    expect((await fetch(url + path, { headers })).status).toBe(404);
  });

  test("tells the log nothing of what was said, or by whom", async () => {
    let status = 502;
    const connector = await startConnector(() => ({ status }));
    const { post, events } = await startAzureServer({
      connector,
      timing: { replyTimeMs: 100, graceMs: 100 },
    });
    await post({ text: "Anna Przykładowa, 500 000 000" });
    status = 403;
    await post({ ...inChannel, ...mention, text: "<at>Asystent</at> jan@example.org" });
    await post({ text: "500 000 000" }, { withOtherKey: true });
    await post({ text: 500000000 });
    expect(events.map(({ kind }) => kind)).toContain("send-failed");
    expect(JSON.stringify(events)).not.toMatch(/Anna|29:|Przykładowa|500 ?000|example\.org|Asystent/);
  });

  test("no longer writes to where it was removed from", async () => {
    const { post, server, connector } = await startAzureServer({ answer: () => [] });
    await post({ text: "a" });
    await post({ type: "installationUpdate", action: "remove" });
    const news = {
      conversationId: "a:personal",
      key: "k",
      replies: [{ kind: "text" as const, text: "Nowina" }],
    };
    expect(await server.sendLater(news)).toEqual({ kind: "unreachable" });
    expect(connector.sent).toEqual([]);
  });
});
