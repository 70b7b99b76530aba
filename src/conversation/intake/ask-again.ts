import type { Memory } from "../memory.ts";
import { type Outcome, say } from "../outcome.ts";
import type { World } from "../world.ts";
import { currentStep } from "./current-step.ts";
import { proposeValues } from "./propose-values.ts";
import { sayStep } from "./say-step.ts";
import { remindOfSummary } from "./show-summary.ts";

/** The open question of the intake once more, without what stands above it already; nothing where no intake is under way. */
export function askAgain(memory: Memory, world: World): Outcome {
  const { draft } = memory;
  if (!draft) return say(memory);
  if (draft.proposed !== null) return proposeValues(memory, draft, world);
  const step = currentStep(draft, world);
  if (!step) return say({ ...memory, pending: { kind: "summary" } }, remindOfSummary(draft, world));
  return say({ ...memory, pending: { kind: "step", step: step.id } }, sayStep(step, draft, world));
}
