import { createTakeMessage } from "../../conversation/create-take-message.ts";
import type { Choice, Reply } from "../../conversation/reply.ts";
import type { World } from "../../conversation/world.ts";
import type { Store } from "../../storage/open-sqlite.ts";

/** A conversation for trying a dialog out: the same turns as on a channel, over a store in the memory. */
export type Trial = {
  /** Begins a request, as the button does. */
  begin(): Promise<readonly Reply[]>;
  /** A line as typed: an answer, or "=2" for the second button. "no-button" where there is none with this number. */
  take(line: string): Promise<readonly Reply[] | "no-button">;
};

const conversationId = "trial";

export async function createTrial(store: Store, world: World, now: () => Date): Promise<Trial> {
  const takeMessage = createTakeMessage(() => world);
  const at = now();
  const opening = {
    id: conversationId,
    channel: "webchat",
    resumeHash: null,
    createdAt: at,
    lastActivityAt: at,
  };
  await store.conversations.open(opening);
  let count = 0;
  let offered: readonly Choice[] = [];

  async function tell(text: string, choice?: string): Promise<readonly Reply[]> {
    count += 1;
    const pressed = choice === undefined ? {} : { choice };
    const told = { kind: "text", text, ...pressed, conversationId, channel: "webchat" } as const;
    const message = { ...told, author: { id: "trial" }, messageId: `${count}`, at: now() };
    const replies = await store.conversations.turn(conversationId, (turn) => takeMessage(turn, message));
    offered = replies.findLast(({ choices }) => choices && choices.length > 0)?.choices ?? [];
    return replies;
  }

  return {
    begin: () => tell("", "do:apply"),
    take: async (line) => {
      const position = /^\s*=\s*(\d+)\s*$/.exec(line)?.[1];
      if (position === undefined) return await tell(line);
      const choice = offered[Number(position) - 1];
      return choice ? await tell(choice.label, choice.value) : "no-button";
    },
  };
}
