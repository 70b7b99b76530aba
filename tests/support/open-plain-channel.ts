import { onTestFinished } from "vitest";
import { createTakeMessage } from "../../src/conversation/create-take-message.ts";
import type { Message } from "../../src/conversation/message.ts";
import type { World } from "../../src/conversation/world.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import type { Told, TranscriptChannel } from "./transcript-channel.ts";

const conversationId = "transcript";

/** The conversation with its real store, and nothing around it. */
export async function openPlainChannel(world: World): Promise<TranscriptChannel> {
  const { conversations, requests, close } = await openSqlite(":memory:");
  onTestFinished(close);
  const takeMessage = createTakeMessage(() => world);
  const createdAt = new Date("2026-11-24T10:00:00+01:00");
  const opening = { id: conversationId, channel: "webchat", resumeHash: null, createdAt };
  await conversations.open({ ...opening, lastActivityAt: createdAt });
  let count = 0;
  return {
    requests,
    tell: async (told, at) => {
      count += 1;
      const rest = { author: { id: "dl_test" }, conversationId, channel: "webchat" as const };
      const message: Message = { ...toMessage(told), ...rest, messageId: `m${count}`, at };
      return await conversations.turn(conversationId, (turn) => takeMessage(turn, message));
    },
  };
}

function toMessage(told: Told): Pick<Message, "kind" | "text" | "choice"> {
  if (told.kind === "press") return { kind: "text", text: told.choice.label, choice: told.choice.value };
  return { kind: told.kind, text: told.kind === "text" ? told.text : "" };
}
