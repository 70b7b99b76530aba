import type { Step } from "../../dialog/flow.ts";
import { replay } from "../../dialog/replay.ts";
import { button } from "../button.ts";
import type { Draft } from "../memory.ts";
import type { Choice, Reply } from "../reply.ts";
import type { World } from "../world.ts";

/** A question of the intake with its hint and its buttons. */
export function sayStep(step: Step, draft: Draft, world: World): Reply {
  const text = step.hint === undefined ? step.ask : `${step.ask}\n\n${step.hint}`;
  return { kind: "text", text, choices: stepChoices(step, draft, world) };
}

function stepChoices(step: Step, draft: Draft, { messages, flow, predicates }: World): Choice[] {
  const hasEarlier =
    draft.changing !== null || replay(flow, draft.answers, predicates).path.some(({ unasked }) => !unasked);
  const answers = step.choices.map(({ label, value }) =>
    button(label, { kind: "step", step: step.id, value }),
  );
  const skip = step.optional ? [button(messages.button("pomin"), { kind: "do", action: "skip" })] : [];
  const back = hasEarlier ? [button(messages.button("wstecz"), { kind: "do", action: "back" })] : [];
  return [...answers, ...skip, ...back];
}
