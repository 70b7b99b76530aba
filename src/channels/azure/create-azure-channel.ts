import { type Activity, ActivityTypes, type InvokeResponse, type TurnContext } from "botbuilder";
import type { DeliveryStore } from "../../conversation/delivery-store.ts";
import { toStoredReference } from "../sending/stored-reference.ts";
import { channelOf } from "../to-messages.ts";
import type { AzureAdapter } from "./azure-adapter.ts";

type AzureChannelParts = {
  adapter: AzureAdapter;
  bot: { run(context: TurnContext): Promise<void> };
  deliveries: Pick<DeliveryStore, "findAddress" | "keepAddress" | "deleteAddress">;
  newId: () => string;
  now: () => Date;
};

/** Takes one activity of Azure Bot Service, whose token was checked: remembers where it came from, runs the bot. */
export type AzureChannel = (activity: Activity) => Promise<InvokeResponse | undefined>;

export function createAzureChannel({
  adapter,
  bot,
  deliveries,
  newId,
  now,
}: AzureChannelParts): AzureChannel {
  const keepAddress = async (activity: Activity): Promise<void> => {
    const { id } = activity.conversation;
    if (activity.type === ActivityTypes.InstallationUpdate && activity.action?.startsWith("remove")) {
      return await deliveries.deleteAddress(id);
    }
    const reference = toStoredReference(activity);
    const known = await deliveries.findAddress(id);
    const updatedAt = now();
    // Its age counts in days: a write for each message would tell no more.
    const isFresh = known && updatedAt.getTime() - known.updatedAt.getTime() < DAY_MS;
    if (known?.reference === reference && isFresh) return;
    await deliveries.keepAddress({
      conversationId: id,
      channel: channelOf(activity.channelId),
      reference,
      updatedAt,
    });
  };

  return async (activity) => {
    await keepAddress(activity);
    // What has no id is no repetition of anything.
    const named = activity.id ? activity : { ...activity, id: newId() };
    return await adapter.take(named as Activity, (context) => bot.run(context));
  };
}

const DAY_MS = 86_400_000;
