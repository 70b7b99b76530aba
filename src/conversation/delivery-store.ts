import type { ChannelName } from "./message.ts";

/** Where the channel can be asked to deliver to a conversation later. Ids and addresses only, no names. */
export type Address = {
  conversationId: string;
  channel: ChannelName;
  /** Bot Framework conversation reference as JSON, with the newest `serviceUrl`. */
  reference: string;
  updatedAt: Date;
};

/** What sending over a network needs to remember: it cannot be part of a turn's transaction. */
export interface DeliveryStore {
  /** The newest address of a conversation replaces the one before. */
  keepAddress(address: Address): Promise<void>;
  findAddress(conversationId: string): Promise<Address | undefined>;
  /** The assistant was removed there, or the channel refuses for good. */
  deleteAddress(conversationId: string): Promise<void>;
  /** `key` names one activity that goes to a conversation: the same in every attempt. */
  isSent(conversationId: string, key: string): Promise<boolean>;
  keepSent(conversationId: string, key: string, at: Date): Promise<void>;
  /** Forgets addresses that nothing has come from since `addressesBefore`, and what was sent before `sentBefore`. */
  deleteOld(addressesBefore: Date, sentBefore: Date): Promise<void>;
}
