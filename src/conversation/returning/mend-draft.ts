import type { Answers } from "../../dialog/answer.ts";
import { answerFits } from "../../dialog/answer-fits.ts";
import { currentStep } from "../intake/current-step.ts";
import { reachableSteps } from "../intake/reachable-steps.ts";
import type { Draft, Memory } from "../memory.ts";
import type { World } from "../world.ts";

/**
 * The dialog file may have changed since the last message. Answers need no mending, they are replayed; what points
 * into the file does: steps that are gone are forgotten, and a question that was asked and is still there stays the
 * open one, so that its answer is not read as the answer to a question before it that is new.
 */
export function mendDraft(memory: Memory, world: World): Memory {
  const { draft, pending } = memory;
  if (!draft) return memory;
  const known = (id: string | null): string | null => (id !== null && world.flow.steps.has(id) ? id : null);
  const mended: Draft = {
    ...draft,
    changing: known(draft.changing),
    collecting: known(draft.collecting),
    proposed: draft.proposed && fitting(draft.proposed, world),
  };
  const asked = pending.kind === "step" && mended.proposed === null ? pending.step : null;
  return { ...memory, draft: isStillOpen(asked, mended, world) ? { ...mended, changing: asked } : mended };
}

function fitting(answers: Answers, { flow }: World): Answers | null {
  const fits = Object.entries(answers).filter(([id, answer]) => {
    const step = flow.steps.get(id);
    return step !== undefined && answerFits(step, answer);
  });
  return fits.length > 0 ? Object.fromEntries(fits) : null;
}

function isStillOpen(asked: string | null, draft: Draft, world: World): boolean {
  const step = asked === null ? undefined : world.flow.steps.get(asked);
  if (!step || currentStep(draft, world)?.id === step.id) return false;
  const answer = draft.answers[step.id];
  return (
    reachableSteps(world.flow, draft.answers).has(step.id) &&
    (answer === undefined || !answerFits(step, answer))
  );
}
