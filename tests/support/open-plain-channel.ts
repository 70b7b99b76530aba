import { onTestFinished } from "vitest";
import { createTakeMessage } from "../../src/conversation/create-take-message.ts";
import type { Message } from "../../src/conversation/message.ts";
import type { World } from "../../src/conversation/world.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { decidingWorld } from "./deciding-world.ts";
import type { Told, TranscriptChannel, TranscriptConversation } from "./transcript-channel.ts";

/** The conversation with its real store, and nothing around it. */
export async function openPlainChannel(world: World): Promise<TranscriptChannel> {
  const { conversations, requests, surveys, close } = await openSqlite(":memory:");
  onTestFinished(close);
  const deciding = decidingWorld(world);
  const takeMessage = createTakeMessage(deciding.world);
  const open = async (conversationId: string, createdAt: Date): Promise<TranscriptConversation> => {
    const opening = { id: conversationId, channel: "webchat", resumeHash: null, createdAt };
    await conversations.open({ ...opening, lastActivityAt: createdAt });
    const take = (message: Message) =>
      conversations.turn(conversationId, (turn) => takeMessage(turn, message));
    const rest = { author: { id: "dl_test" }, conversationId, channel: "webchat" as const };
    let count = 0;
    let last: Message | undefined;
    return {
      tell: async (told, at) => {
        count += 1;
        last = { ...toMessage(told), ...rest, messageId: `m${count}`, at };
        return await take(last);
      },
      repeat: async () => (last ? await take(last) : []),
    };
  };
  return { open, requests, surveys, decide: deciding.decide };
}

function toMessage(told: Told): Pick<Message, "kind" | "text" | "choice"> {
  if (told.kind === "press") return { kind: "text", text: told.choice.label, choice: told.choice.value };
  return { kind: told.kind, text: told.kind === "text" ? told.text : "" };
}
