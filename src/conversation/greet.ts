import { mainChoices } from "./answering/main-choices.ts";
import { type Outcome, say, type TurnInput } from "./outcome.ts";

/** The first message of a conversation says that this is an automatic assistant (AI Act, art. 50). */
export function greet({ message, memory, world }: TurnInput): Outcome | undefined {
  if (message.kind !== "joined") return undefined;
  if (memory.greeted) return say(memory);
  const text = world.messages.say("powitanie", { programme: world.facts.programme.name });
  return say({ ...memory, greeted: true }, { kind: "text", text, choices: mainChoices(world) });
}
