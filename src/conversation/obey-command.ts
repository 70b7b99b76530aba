import { findExact } from "../dialog/find-exact.ts";
import { confirm } from "./answer-pending.ts";
import { mainChoices } from "./answering/main-choices.ts";
import { button } from "./button.ts";
import { askAgain } from "./intake/ask-again.ts";
import { currentStep } from "./intake/current-step.ts";
import { skipStep, stepBack } from "./intake/move.ts";
import type { Command } from "./load-intents.ts";
import type { Memory, Pending } from "./memory.ts";
import { after, type Outcome, say, type TurnInput } from "./outcome.ts";
import type { Choice } from "./reply.ts";
import { sayStatus } from "./say-status.ts";
import type { World } from "./world.ts";

/** A command typed as the whole message ("wstecz", "anuluj", "pomoc"): it works at any point. */
export function obeyCommand(turn: TurnInput): Outcome | undefined {
  const step = turn.memory.draft && currentStep(turn.memory.draft, turn.world);
  // "dalej" or "brak" may be an answer to the open question.
  if (step && findExact(turn.text, step.choices).length > 0) return undefined;
  const wish = turn.world.intents.exact(turn.text);
  return wish?.kind === "command" ? obey(wish.command, turn) : undefined;
}

/** Carries a command out; undefined where it makes no sense here, so that the text is read as a message. */
export function obey(command: Command, turn: TurnInput): Outcome | undefined {
  const { memory, world } = turn;
  switch (command) {
    case "help":
      return help(turn);
    case "cancel":
      return cancel(turn);
    case "restart":
      return memory.draft ? ask("czy-od-nowa", "confirm-restart", turn) : greetAnew(turn);
    case "erase":
      return ask("czy-usunac", "confirm-erase", turn);
    case "status":
      return after([sayStatus(turn)], askAgain(memory, world));
    case "back":
      return memory.draft ? stepBack(turn) : undefined;
    case "skip":
      return memory.draft ? skipStep(turn) : undefined;
    case "why":
      return why(turn);
  }
}

function help({ memory, world }: TurnInput): Outcome {
  const { messages } = world;
  if (!memory.draft)
    return say(memory, { kind: "text", text: messages.say("pomoc"), choices: mainChoices(world) });
  return after([{ kind: "text", text: messages.say("pomoc-w-zgloszeniu") }], askAgain(memory, world));
}

function cancel(turn: TurnInput): Outcome {
  const { memory, world } = turn;
  // Asked once: whoever says it again means it.
  if (memory.pending.kind === "confirm-cancel")
    return confirm(true, turn) ?? ask("czy-anulowac", "confirm-cancel", turn);
  if (memory.draft) return ask("czy-anulowac", "confirm-cancel", turn);
  const text = world.messages.say("nie-ma-zgloszenia");
  return say({ ...memory, pending: { kind: "none" } }, { kind: "text", text, choices: mainChoices(world) });
}

function greetAnew({ memory, world }: TurnInput): Outcome {
  const text = world.messages.say("dzien-dobry");
  const fresh: Memory = { ...memory, pending: { kind: "none" }, lastTopic: null, lastQuestion: null };
  return say(fresh, { kind: "text", text, choices: mainChoices(world) });
}

/** "po co pytacie?" at a step of the intake: its reason, then the question again. */
function why({ memory, world }: TurnInput): Outcome | undefined {
  const step = memory.draft && currentStep(memory.draft, world);
  return step ? after([{ kind: "text", text: step.why }], askAgain(memory, world)) : undefined;
}

type Question = "czy-anulowac" | "czy-od-nowa" | "czy-usunac";

function ask(
  question: Question,
  kind: Extract<Pending["kind"], `confirm-${string}`>,
  turn: TurnInput,
): Outcome {
  const { memory, world } = turn;
  const text = world.messages.say(question);
  return say({ ...memory, pending: { kind } }, { kind: "text", text, choices: yesNo(world) });
}

function yesNo({ messages }: World): Choice[] {
  return [
    button(messages.button("tak"), { kind: "do", action: "yes" }),
    button(messages.button("nie"), { kind: "do", action: "no" }),
  ];
}
