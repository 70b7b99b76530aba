import { bannerAt } from "../../availability/in-force.ts";
import { after, type Outcome, type TurnInput } from "../outcome.ts";

/** What everybody has to know now, before the first reply of a conversation that says anything; once. */
export function announce(outcome: Outcome, { message, memory, world }: TurnInput): Outcome {
  const banner = bannerAt(world.availability, message.at);
  if (!banner || outcome.replies.length === 0) return outcome;
  // Another text, or another period, is another announcement.
  const id = `${banner.from} ${banner.text}`;
  if (memory.announced === id) return outcome;
  const told = { ...outcome, memory: { ...outcome.memory, announced: id } };
  return after([{ kind: "notice", text: banner.text }], told);
}
