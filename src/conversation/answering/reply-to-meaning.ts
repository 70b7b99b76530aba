import { startIntake } from "../intake/start-intake.ts";
import { obey } from "../obey-command.ts";
import type { Outcome, TurnInput } from "../outcome.ts";
import type { Decision } from "./decision.ts";
import { replyToDecision } from "./reply-to-decision.ts";

/** The reply to a message outside the intake, once it is understood. A command that makes no sense here is out of scope. */
export function replyToMeaning(decision: Decision, turn: TurnInput): Outcome {
  const { text, memory, world, message } = turn;
  const situation = { question: text, memory, at: message.at, world };
  if (decision.kind === "intake") return startIntake(turn);
  if (decision.kind === "command")
    return obey(decision.command, turn) ?? replyToDecision(outOfScope, situation);
  return replyToDecision(decision, situation);
}

const outOfScope = { kind: "unknown", why: { kind: "out-of-scope" }, score: 0 } as const;
