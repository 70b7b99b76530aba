import { replay } from "../../dialog/replay.ts";
import { contactText } from "../contact-text.ts";
import type { Draft, Memory } from "../memory.ts";
import { type Outcome, say } from "../outcome.ts";
import type { World } from "../world.ts";
import { proposeValues } from "./propose-values.ts";
import { sayNotice } from "./say-notice.ts";
import { sayStep } from "./say-step.ts";
import { showSummary } from "./show-summary.ts";

/**
 * Asks what the draft still lacks, or shows the summary when it lacks nothing. The position comes from the
 * answers alone; values recognised but not yet confirmed come first. A draft whose person would rather not go on is
 * dropped, with the contact instead.
 */
export function askNext(memory: Memory, draft: Draft, world: World): Outcome {
  if (draft.proposed !== null) return proposeValues(memory, draft, world);
  const position = replay(world.flow, draft.answers, world.predicates);
  if (position.kind === "declined") {
    const text = world.messages.say("bez-danych", { contact: contactText(world) });
    return say({ ...memory, draft: null, pending: { kind: "none" } }, { kind: "text", text });
  }
  const changing = draft.changing === null ? undefined : world.flow.steps.get(draft.changing);
  const step = changing ?? (position.kind === "ask" ? position.step : undefined);
  if (!step) return showSummary(memory, draft, world);
  const question = sayStep(step, draft, world);
  const replies = step.id === world.flow.notice ? [sayNotice(world), question] : [question];
  return say({ ...memory, draft, pending: { kind: "step", step: step.id } }, ...replies);
}
