/** The conversation in which the team gets a card for each request. */
export type TeamChannel = {
  conversationId: string;
  /** As JSON, with the newest `serviceUrl`; ids and addresses only. */
  reference: string;
};

/** The message that shows a request. */
type TeamCard = { conversationId: string; activityId: string };

export interface TeamChannelStore {
  /** Undefined while no coordinator has chosen one: then nothing is written down for it. */
  find(): Promise<TeamChannel | undefined>;
  /** From now on cards go there; those of requests that nobody has taken yet are put into the outbox. How many. */
  link(channel: TeamChannel, at: Date): Promise<number>;
  /** Another address of the same conversation. */
  keepReference(channel: TeamChannel): Promise<void>;
  findCard(number: string): Promise<TeamCard | undefined>;
  keepCard(number: string, card: TeamCard): Promise<void>;
}
