import { toRequestFile } from "../requests/request-file.ts";
import { wantedRequests } from "./after-sending/wanted-requests.ts";
import type { Effect } from "./effect.ts";
import type { ChannelName } from "./message.ts";
import type { TakeMessage } from "./take-message.ts";
import { takeTurn } from "./take-turn.ts";
import type { World } from "./world.ts";

/** Told of each effect that a turn has saved, but for what is counted in the store; to log, not to act. */
export type OnEffect = (effect: Exclude<Effect, { kind: "counted" }>, channel: ChannelName) => void;

/** Takes messages in the world as it is at that moment: content may be loaded anew between two turns. */
export function createTakeMessage(world: () => World, onEffect: OnEffect = () => {}): TakeMessage {
  return async (turn, message) => {
    const stored = await turn.findRequests(wantedRequests(message, turn.memory));
    const files = stored.map((one) => toRequestFile(one, turn.memory.requests));
    const { replies, memory, effects } = takeTurn(message, turn.memory, world(), files);
    if (memory === turn.memory) return replies; // Nothing happened: the conversation lives no longer for it.
    await turn.save(memory, effects, message.at);
    for (const effect of effects) if (effect.kind !== "counted") onEffect(effect, message.channel);
    return replies;
  };
}
