import { TestAdapter } from "botbuilder";
import { describe, expect, onTestFinished, test } from "vitest";
import { AssistantBot } from "../../src/channels/assistant-bot.ts";
import type { Message } from "../../src/conversation/message.ts";
import type { TakeMessage } from "../../src/conversation/take-message.ts";
import type { LogEvent } from "../../src/log/log-event.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";

/** Another adapter than the built-in Direct Line: it opens no turn. */
async function startBot(takeMessage: TakeMessage) {
  const { conversations, close } = await openSqlite(":memory:");
  onTestFinished(close);
  const events: LogEvent[] = [];
  const bot = new AssistantBot({
    takeMessage,
    conversations,
    publicUrl: "https://asystent.example.org",
    typingAfterMs: 1_000,
    deliver: async (context, _key, activities) => {
      await context.sendActivities([...activities]);
    },
    log: (event) => events.push(event),
    now: () => new Date("2026-11-24T08:00:00Z"),
  });
  return { adapter: new TestAdapter((context) => bot.run(context)), conversations, events };
}

const echo: TakeMessage = async (turn, message) => {
  const count = turn.memory.taken.length + 1;
  await turn.save({ ...turn.memory, taken: [...turn.memory.taken, message.messageId] }, [], message.at);
  return [{ kind: "text", text: `${count}: ${message.text}` }];
};

describe("AssistantBot", () => {
  test("opens a turn of its own where the channel has none, and remembers", async () => {
    const { adapter, events } = await startBot(echo);
    await adapter.send("one").assertReply("1: one").send("two").assertReply("2: two").startTest();
    expect(events).toContainEqual({ kind: "turn-taken", channel: "webchat", ms: 0, replies: 1 });
  });

  test("links to the configured address", async () => {
    const link = { label: "Notice", path: "/prywatnosc" };
    const { adapter } = await startBot(async () => [{ kind: "notice", text: "Read", link }]);
    await adapter
      .send("hi")
      .assertReply("Read\n\n[Notice](<https://asystent.example.org/prywatnosc>)")
      .startTest();
  });

  test("sends nothing where there is nothing to say", async () => {
    const { adapter } = await startBot(async () => []);
    await adapter.send("again").startTest();
    expect(adapter.activeQueue).toEqual([]);
  });

  test("greets once when the conversation opens", async () => {
    const taken: Message[] = [];
    const { adapter } = await startBot(async (_turn, message) => {
      taken.push(message);
      return [{ kind: "text", text: "Hello" }];
    });
    const { bot, user } = adapter.conversation;
    await adapter
      .send({ type: "conversationUpdate", membersAdded: [bot, user ?? bot] })
      .assertReply("Hello")
      .startTest();
    expect(taken.map(({ kind }) => kind)).toEqual(["joined"]);
  });

  test("leaves a failure to the adapter and keeps nothing of the turn", async () => {
    let isBroken = true;
    const { adapter } = await startBot(async (turn, message) => {
      const replies = await echo(turn, message);
      if (isBroken) throw new Error("broken");
      return replies;
    });
    await expect(adapter.send("one").startTest()).rejects.toThrow("broken");
    isBroken = false;
    await adapter.send("two").assertReply("1: two").startTest();
  });
});
