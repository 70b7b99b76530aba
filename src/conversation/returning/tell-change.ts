import { isQuestion } from "../../text/is-question.ts";
import { askNext } from "../intake/ask-next.ts";
import { currentStep } from "../intake/current-step.ts";
import type { Draft, Memory } from "../memory.ts";
import { after, type Outcome, type TurnInput } from "../outcome.ts";
import type { World } from "../world.ts";

/**
 * What was asked last is no longer in the dialog file: what is written now answers a question that is gone, and is
 * not read as the answer to another one.
 */
export function tellChange({ memory, text, world }: TurnInput): Outcome | undefined {
  const { draft } = memory;
  if (!draft || isQuestion(text) || !isAskedNoMore(memory, draft, world)) return undefined;
  const note = { kind: "text" as const, text: world.messages.say("pytania-zmienione") };
  return after([note], askNext(memory, draft, world));
}

function isAskedNoMore({ pending }: Memory, draft: Draft, world: World): boolean {
  if (pending.kind === "confirm-values") return draft.proposed === null;
  if (draft.proposed !== null) return false;
  const open = currentStep(draft, world);
  if (pending.kind === "step") return open?.id !== pending.step;
  return pending.kind === "summary" && open !== undefined;
}
