import type { Config } from "./config/config.ts";
import type { DeliveryStore } from "./conversation/delivery-store.ts";
import type { RelayStore } from "./conversation/relay-store.ts";

type Stores = { deliveries: DeliveryStore; relay: RelayStore };

/** A channel that repeats a message does so within hours; Meta, for a day and a half at most. */
const sentDays = 30;
const rememberedDays = 7;

/** What channels other than the web chat need no more at that moment: addresses, what was sent, what arrived. */
export async function deleteOldDeliveries(
  { deliveries, relay }: Stores,
  { privacy }: Pick<Config, "privacy">,
  at: Date,
): Promise<void> {
  const daysAgo = (days: number) => new Date(at.getTime() - days * 24 * 3_600_000);
  await deliveries.deleteOld(daysAgo(privacy.requestRetentionDays), daysAgo(sentDays));
  await relay.deleteOld(daysAgo(rememberedDays), at);
}
