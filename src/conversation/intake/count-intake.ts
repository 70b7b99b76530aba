import { proposalStep, summaryStep } from "../../requests/counted.ts";
import type { Effect } from "../effect.ts";
import type { Draft } from "../memory.ts";
import type { Outcome } from "../outcome.ts";
import type { World } from "../world.ts";
import { currentStep } from "./current-step.ts";

/**
 * Adds to a turn what it changes in the counts of the intake: a draft begun, steps reached for the first time, its
 * end. `before` is the draft as the turn found it, also one whose time was over.
 */
export function countIntake(outcome: Outcome, before: Draft | null, world: World): Outcome {
  const { memory, effects } = outcome;
  const { draft } = memory;
  const isSame = draft !== null && draft.id === before?.id;
  const ended = before === null || isSame ? [] : [countEnd(before, effects)];
  if (draft === null) return { ...outcome, effects: [...effects, ...ended] };
  const step = stepOf(draft, world);
  const reached = isSame ? (before.reached ?? []) : [];
  const begun: Effect[] = isSame ? [] : [{ kind: "counted", what: "intake-started", about: null }];
  const first: Effect[] = reached.includes(step)
    ? []
    : [{ kind: "counted", what: "intake-step", about: step }];
  const kept = { ...draft, reached: [...reached.filter((one) => one !== step), step] };
  return {
    ...outcome,
    memory: { ...memory, draft: kept },
    effects: [...effects, ...ended, ...begun, ...first],
  };
}

/** Where a draft stood when it was left; null for one that was begun before steps were noted. */
export function stepLeft({ reached = [] }: Draft): string | null {
  return reached.at(-1) ?? null;
}

function countEnd(draft: Draft, effects: readonly Effect[]): Effect {
  const isSent = effects.some(
    (effect) => effect.kind === "request-submitted" && effect.request.draftId === draft.id,
  );
  return isSent
    ? { kind: "counted", what: "intake-finished", about: null }
    : { kind: "counted", what: "intake-left", about: stepLeft(draft) };
}

function stepOf(draft: Draft, world: World): string {
  if (draft.proposed !== null) return proposalStep;
  return currentStep(draft, world)?.id ?? summaryStep;
}
