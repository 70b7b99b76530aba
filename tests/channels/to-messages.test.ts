import type { Activity } from "botbuilder";
import { describe, expect, test } from "vitest";
import { toMessages } from "../../src/channels/to-messages.ts";

const at = new Date("2026-11-24T08:00:00Z");

const activity = (fields: Partial<Activity>) =>
  ({
    type: "message",
    id: "conversation|0000003",
    channelId: "directline",
    from: { id: "dl_1", name: "" },
    recipient: { id: "asystent", name: "" },
    conversation: { id: "conversation" },
    ...fields,
  }) as Activity;

const joined = (...ids: string[]) =>
  activity({ type: "conversationUpdate", membersAdded: ids.map((id) => ({ id, name: "" })) });

describe("toMessages", () => {
  test("keeps a text as it was typed", () => {
    expect(toMessages(activity({ text: "  <b>Żyrardów</b>\n" }), at)).toEqual([
      {
        kind: "text",
        text: "  <b>Żyrardów</b>\n",
        author: { id: "dl_1" },
        conversationId: "conversation",
        channel: "webchat",
        messageId: "conversation|0000003",
        at,
      },
    ]);
  });

  test("names a message as its client does", () => {
    const [message] = toMessages(activity({ text: "hi", channelData: { clientActivityID: "c1" } }), at);
    expect(message?.messageId).toBe("c1");
  });

  test.each([
    ["a messageBack", { text: "Tak", value: { choice: "tak" } }, "Tak"],
    ["a postBack or Action.Submit", { value: { choice: "tak" } }, ""],
    ["a channel with bare values", { value: "tak" }, ""],
  ])("reads the pressed button of %s", (_name, fields, text) => {
    expect(toMessages(activity(fields), at)).toMatchObject([{ kind: "text", choice: "tak", text }]);
  });

  test.each([[7], [null], [{ choice: 7 }], [["tak"]]])("takes the value %j for no button", (value) => {
    const [message] = toMessages(activity({ text: "hi", value }), at);
    expect(message).not.toHaveProperty("choice");
  });

  test("tells of files, and loses no text that came with them", () => {
    const attachments = [{ contentType: "image/png" }];
    const messages = toMessages(activity({ text: "look", attachments }), at);
    expect(messages.map(({ kind, text }) => [kind, text])).toEqual([
      ["files", ""],
      ["text", "look"],
    ]);
    expect(messages[0]?.messageId).not.toBe(messages[1]?.messageId);
    expect(toMessages(activity({ attachments }), at)).toMatchObject([{ kind: "files" }]);
  });

  test("takes the second copy of a text in Teams for no file", () => {
    const attachments = [{ contentType: "text/html", content: "<p>hi</p>" }];
    expect(toMessages(activity({ text: "hi", attachments, channelId: "msteams" }), at)).toMatchObject([
      { kind: "text", text: "hi", channel: "teams" },
    ]);
  });

  test("tells once that the conversation opened, however many arrived", () => {
    expect(toMessages(joined("asystent", "dl_1"), at)).toMatchObject([{ kind: "joined", text: "" }]);
    expect(toMessages(joined("dl_1"), at)).toHaveLength(1);
    expect(toMessages(joined("a third person"), at)).toEqual([]);
    expect(toMessages(joined(), at)).toEqual([]);
  });

  test.each(["typing", "event", "messageReaction", "endOfConversation"])(
    "has nothing to tell of %s",
    (type) => {
      expect(toMessages(activity({ type }), at)).toEqual([]);
    },
  );
});
