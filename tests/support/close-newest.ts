import type { Reply } from "../../src/conversation/reply.ts";
import type { World } from "../../src/conversation/world.ts";
import { createSendToChat } from "../../src/create-send-to-chat.ts";
import { closingResults } from "../../src/requests/life-cycle.ts";
import type { Store } from "../../src/storage/open-sqlite.ts";
import { startDelivery } from "../mail/start-delivery.ts";

type Way = Pick<Parameters<typeof createSendToChat>[0], "sendLater" | "tellLater"> & {
  store: Store;
  world: () => World;
};

/** A coordinator takes the newest request and closes it; the outbox tells its chat. What it was told, oldest first. */
export async function closeNewest(
  { store, sendLater, tellLater, world }: Way,
  { result, at }: { result: string; at: Date },
): Promise<readonly Reply[]> {
  const [newest] = await store.requests.list();
  const known = closingResults.find((one) => one === result);
  if (!newest || !known) throw new Error(`nothing to close with the result "${result}"`);
  const told: Reply[] = [];
  const sendToChat = createSendToChat({
    sendLater: async (message) => {
      const sent = await sendLater(message);
      if (sent.kind === "sent") told.push(...message.replies);
      return sent;
    },
    tellLater:
      tellLater &&
      (async (message) => {
        const sent = await tellLater(message);
        if (sent.kind === "sent") told.push(...message.replies);
        return sent;
      }),
    world,
  });
  const delivery = startDelivery(store, { port: null, sendToChat, from: at });
  await delivery.act(newest.number, { kind: "claim" });
  await delivery.act(newest.number, { kind: "close", result: known });
  await delivery.deliverDue();
  return told;
}
