import type { TakeMessage } from "./take-message.ts";
import { takeTurn } from "./take-turn.ts";
import type { World } from "./world.ts";

/** Takes messages in the world as it is at that moment: content may be loaded anew between two turns. */
export function createTakeMessage(world: () => World): TakeMessage {
  return async (turn, message) => {
    const { replies, memory, effects } = takeTurn(message, turn.memory, world());
    await turn.save(memory, effects, message.at);
    return replies;
  };
}
