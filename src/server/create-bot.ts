import { setTimeout as wait } from "node:timers/promises";
import { AssistantBot, type AssistantBotParts } from "../channels/assistant-bot.ts";
import { AzureAdapter } from "../channels/azure/azure-adapter.ts";
import type { AzureBot } from "../channels/azure/azure-bot.ts";
import { createAzureChannel } from "../channels/azure/create-azure-channel.ts";
import { createDeliver } from "../channels/sending/create-deliver.ts";
import { createPostCard, type PostCard } from "../channels/sending/create-post-card.ts";
import { createSendLater, type SendLater } from "../channels/sending/create-send-later.ts";
import { Sender } from "../channels/sending/sender.ts";
import type { AzureParts } from "./route-parts.ts";
import type { ServerParts } from "./server-parts.ts";

type BotParts = {
  bot: AssistantBot;
  sender: Sender;
  azure: AzureParts | null;
  sendLater: SendLater;
  postCard: PostCard;
};

/** The one bot, and the channels that bring it messages from other networks. */
export function createBot(parts: ServerParts): BotParts {
  const { timing, log, now, deliveries, azureBot } = parts;
  const pause = (ms: number) => wait(ms, undefined, { ref: false });
  const sender = new Sender({
    deliveries,
    log,
    now,
    limits: parts.limits.sending,
    elapsedMs: () => performance.now(),
    wait: pause,
    random: Math.random,
  });
  const { typingAfterMs } = timing;
  if (azureBot === null) {
    const bot = new AssistantBot({ ...parts, typingAfterMs, deliver: refuseToDeliver });
    const unreachable = async () => ({ kind: "unreachable" }) as const;
    return { bot, sender, azure: null, sendLater: unreachable, postCard: unreachable };
  }
  return { sender, ...createAzureBot(parts, azureBot, sender) };
}

function createAzureBot(parts: ServerParts, azureBot: AzureBot, sender: Sender): Omit<BotParts, "sender"> {
  const { timing, log, now, deliveries, publicUrl, randomText } = parts;
  const { typingAfterMs, replyTimeMs, sendTimeMs } = timing;
  const adapter = new AzureAdapter({ azureBot, now, sendTimeMs, credentials: parts.botCredentials });
  const sendTo = adapter.sendTo.bind(adapter);
  const deliver = createDeliver({ sender, sendTo, replyTimeMs, log });
  const bot = new AssistantBot({ ...parts, typingAfterMs, deliver });
  const channel = createAzureChannel({ adapter, bot, deliveries, newId: () => randomText(9), now });
  return {
    bot,
    azure: { adapter, channel },
    sendLater: createSendLater({ deliveries, sender, sendTo, publicUrl }),
    postCard: createPostCard({
      sender,
      postTo: adapter.postTo.bind(adapter),
      replaceIn: adapter.replaceIn.bind(adapter),
    }),
  };
}

/** The built-in Direct Line writes replies within its turn: nothing else brings messages. */
const refuseToDeliver: AssistantBotParts["deliver"] = async () => {
  throw new Error("no channel to deliver to");
};
