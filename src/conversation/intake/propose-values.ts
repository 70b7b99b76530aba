import type { Answers } from "../../dialog/answer.ts";
import { describeAnswer } from "../../dialog/describe-answer.ts";
import { labelPlace } from "../answering/describe-place.ts";
import { button } from "../button.ts";
import type { Draft, Memory } from "../memory.ts";
import { type Outcome, say } from "../outcome.ts";
import type { CardRow, Choice } from "../reply.ts";
import type { World } from "../world.ts";
import { reachableSteps } from "./reachable-steps.ts";

/** Shows what was recognised in a message, to be confirmed once; until then it is no answer. */
export function proposeValues(memory: Memory, draft: Draft, world: World): Outcome {
  return say(
    { ...memory, draft, pending: { kind: "confirm-values" } },
    {
      kind: "card",
      title: world.messages.say("rozpoznane-tytul"),
      rows: rowsOf(draft.proposed ?? {}, world),
      text: world.messages.say("rozpoznane"),
      choices: proposalChoices(world),
    },
  );
}

export function proposalChoices({ messages }: World): Choice[] {
  return [
    button(messages.button("zgadza-sie"), { kind: "do", action: "accept" }),
    button(messages.button("zapytaj-mnie"), { kind: "do", action: "ask-me" }),
  ];
}

/** In the order of the dialog. While the kind of applicant is not known, one description answers two steps: one row. */
function rowsOf(proposed: Answers, world: World): CardRow[] {
  const rows = [...world.flow.steps.values()].flatMap((step) => {
    const answer = proposed[step.id];
    if (answer === undefined) return [];
    return [{ label: step.label, value: describeAnswer(step, answer, (place) => labelPlace(place, world)) }];
  });
  return rows.filter(({ value }, index) => rows.findIndex((row) => row.value === value) === index);
}

/** The values that some way of this draft still asks for. */
export function keepReachable(values: Answers, draft: Draft, world: World): Answers {
  const steps = reachableSteps(world.flow, { ...draft.answers, ...values });
  return Object.fromEntries(Object.entries(values).filter(([id]) => steps.has(id)));
}
