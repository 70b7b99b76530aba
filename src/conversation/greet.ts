import { mainChoices } from "./answering/main-choices.ts";
import { type Outcome, say, type TurnInput } from "./outcome.ts";
import { comeBack } from "./returning/come-back.ts";

/** The first message of a conversation says that this is an automatic assistant (AI Act, art. 50). */
export function greet({ message, memory, world, ...rest }: TurnInput): Outcome | undefined {
  if (message.kind !== "joined") return undefined;
  // To somebody who comes back and has nothing open there is nothing to say.
  if (memory.greeted) return comeBack({ message, memory, world, ...rest }) ?? say(memory);
  const text = world.messages.say("powitanie", { programme: world.facts.programme.name });
  return say({ ...memory, greeted: true }, { kind: "text", text, choices: mainChoices(world) });
}
