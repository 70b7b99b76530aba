import { keepQuestion } from "../keep-question.ts";
import { type Outcome, say } from "../outcome.ts";
import type { World } from "../world.ts";
import type { Unknown } from "./decision.ts";
import { longestMessage } from "./longest-message.ts";
import { waysOut } from "./main-choices.ts";
import type { Situation } from "./situation.ts";

/** An honest refusal with a way out; a question about the unknown is kept, masked, for the editors. */
export function replyToUnknown(why: Unknown, situation: Situation): Outcome {
  const { world, question, at } = situation;
  const memory = { ...situation.memory, pending: { kind: "none" } as const, lastQuestion: question };
  const text = unknownText(why, world);
  const outcome = say(memory, { kind: "text", text, choices: waysOut(world) });
  if (why.kind !== "out-of-scope") return outcome;
  return { ...outcome, effects: [keepQuestion(question, at)] };
}

function unknownText(why: Unknown, { messages }: World): string {
  switch (why.kind) {
    case "out-of-scope":
      return messages.say("nie-wiem");
    case "identifiers":
      return messages.say("numer-niepotrzebny");
    case "foreign":
      return messages.say(`inny-jezyk-${why.language}`);
    case "empty":
      return messages.say("pusta");
    case "too-long":
      return messages.say("za-dlugo", { limit: longestMessage });
  }
}
