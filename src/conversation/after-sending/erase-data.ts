import { mainChoices } from "../answering/main-choices.ts";
import { yesNoChoices } from "../answering/yes-no-choices.ts";
import { emptyMemory, type Memory } from "../memory.ts";
import { type Outcome, say, type TurnInput } from "../outcome.ts";
import type { World } from "../world.ts";

/** Asks once. `number`: a request sent from elsewhere, whose sender this is. */
export function askToErase(number: string | null, { memory, world }: TurnInput): Outcome {
  const text = sayWhatGoes(numbersToErase(number, memory), world);
  return say(
    { ...memory, pending: { kind: "confirm-erase", number } },
    { kind: "text", text, choices: yesNoChoices(world) },
  );
}

/** Empties the memory; storage deletes the conversation and blanks the requests. How often numbers were guessed stays. */
export function eraseData(number: string | null, { memory, world, message }: TurnInput): Outcome {
  const numbers = numbersToErase(number, memory);
  const { greeted, endNoticeGiven, taken, guesses } = memory;
  const text = world.messages.say(numbers.length > 0 ? "usuniete" : "usunieta-rozmowa");
  const each = numbers.length > 0 ? numbers : [null];
  return {
    replies: [{ kind: "text", text, choices: mainChoices(world) }],
    memory: { ...emptyMemory, greeted, endNoticeGiven, taken, guesses },
    effects: each.map((requestNumber) => ({ kind: "data-erased", requestNumber, at: message.at })),
  };
}

function numbersToErase(number: string | null, { requests }: Memory): string[] {
  return [...new Set([...requests, ...(number === null ? [] : [number])])];
}

function sayWhatGoes(numbers: readonly string[], { messages }: World): string {
  const [number, ...others] = numbers;
  if (number === undefined) return messages.say("czy-usunac");
  if (others.length === 0) return messages.say("czy-usunac-zgloszenie", { number });
  return messages.say("czy-usunac-zgloszenia", { numbers: numbers.join(", ") });
}
