import type { Answer } from "../../dialog/answer.ts";
import { describeAnswer } from "../../dialog/describe-answer.ts";
import type { Step } from "../../dialog/flow.ts";
import { answersOnPath, replay } from "../../dialog/replay.ts";
import type { RequestField } from "../../requests/support-request.ts";
import { labelPlace } from "../answering/describe-place.ts";
import { button } from "../button.ts";
import type { Draft, Memory } from "../memory.ts";
import { type Outcome, say } from "../outcome.ts";
import type { Choice, Reply } from "../reply.ts";
import type { World } from "../world.ts";

/** Shows everything that would be sent, with the choice to send it or to change an answer. */
export function showSummary(memory: Memory, draft: Draft, world: World): Outcome {
  const { messages } = world;
  const rows = summaryFields(draft, world).map(({ label, text, by }) => ({
    label,
    value: by === undefined ? text : messages.say("podane-przez", { value: text, name: by }),
  }));
  return say(
    { ...memory, draft: { ...draft, changing: null, collecting: null }, pending: { kind: "summary" } },
    {
      kind: "card",
      title: messages.say("podsumowanie-tytul"),
      rows,
      text: messages.say("podsumowanie"),
      choices: summaryChoices(draft, world),
    },
  );
}

/** Asks again what to do with the summary, which stands above already. */
export function remindOfSummary(draft: Draft, world: World): Reply {
  return { kind: "text", text: world.messages.say("podsumowanie"), choices: summaryChoices(draft, world) };
}

export function summaryChoices(draft: Draft, { messages }: World): Choice[] {
  return [
    button(messages.button("wyslij"), { kind: "send", draftId: draft.id }),
    button(messages.button("zmien"), { kind: "do", action: "change" }),
    button(messages.button("anuluj"), { kind: "do", action: "cancel" }),
  ];
}

/** The rows of the summary: what was answered on the path, in its order. The stored request holds the same. */
export function summaryFields(draft: Draft, world: World): RequestField[] {
  const { path } = replay(world.flow, draft.answers, world.predicates);
  const answers = answersOnPath(world.flow, draft.answers, world.predicates);
  return path.flatMap((step) => {
    const answer = answers[step.id];
    if (!step.summary || answer === undefined || answer.kind === "skipped" || isSuperseded(step, answer))
      return [];
    const by = draft.givenBy?.[step.id];
    return [
      {
        id: step.id,
        label: step.label,
        text: describeAnswer(step, answer, (place) => labelPlace(place, world)),
        personal: step.personal,
        ...(by !== undefined && { by }),
      },
    ];
  });
}

/** "Inny lub nie wiem" leads to a closer question, whose answer stands in the summary instead. */
function isSuperseded(step: Step, answer: Answer): boolean {
  return (
    answer.kind === "choice" && step.choices.some(({ value, summary }) => value === answer.value && !summary)
  );
}
