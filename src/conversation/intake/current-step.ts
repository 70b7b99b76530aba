import type { Step } from "../../dialog/flow.ts";
import { replay } from "../../dialog/replay.ts";
import type { Draft } from "../memory.ts";
import type { World } from "../world.ts";

/** The step that the draft waits at: one being added to, one being changed, or the first without an answer. */
export function currentStep(draft: Draft, { flow, predicates }: World): Step | undefined {
  const named = draft.collecting ?? draft.changing;
  const step = named === null ? undefined : flow.steps.get(named);
  if (step) return step;
  const position = replay(flow, draft.answers, predicates);
  return position.kind === "ask" ? position.step : undefined;
}
