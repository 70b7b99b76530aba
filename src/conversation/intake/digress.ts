import type { Step } from "../../dialog/flow.ts";
import type { Decision } from "../answering/decision.ts";
import { labelPlace } from "../answering/describe-place.ts";
import { type Repliable, replyToDecision } from "../answering/reply-to-decision.ts";
import { button } from "../button.ts";
import type { Outcome, TurnInput } from "../outcome.ts";
import type { Choice } from "../reply.ts";
import { toPlaceAnswer } from "../to-place-answer.ts";
import type { World } from "../world.ts";
import { askAgain } from "./ask-again.ts";

/** What a message during the intake may mean besides an answer. */
export type Digression = Exclude<Repliable, { kind: "unknown" }>;

/** Whether the message has an answer of its own outside the intake. */
export function hasReply(decision: Decision): decision is Digression {
  return decision.kind !== "unknown" && decision.kind !== "intake" && decision.kind !== "command";
}

/**
 * Answers the question, then asks the open one again. On a step that takes any text, what was written can still be
 * kept as the answer: nothing typed is lost.
 */
export function digress(decision: Digression, step: Step | undefined, turn: TurnInput): Outcome {
  const { memory, world, message, text } = turn;
  const { messages } = world;
  const answered = replyToDecision(decision, { question: text, memory, at: message.at, world });
  const again = askAgain(answered.memory, world);
  const isSilent = decision.kind === "answer" && decision.topic.kind === "silent";
  const extras: Choice[] = [
    ...placeChoices(decision, step, world),
    // "Czy chodzi o jedną z tych spraw?" needs its buttons.
    ...(decision.kind === "clarify"
      ? decision.topics.map(({ id, title }) => button(title, { kind: "topic", id }))
      : []),
    ...(step?.kind === "text"
      ? [button(messages.button("zapisz-jako-odpowiedz"), { kind: "do", action: "keep" })]
      : []),
    ...(isSilent ? [button(messages.button("przekaz-pytanie"), { kind: "do", action: "pass-on" })] : []),
  ];
  const lead = messages.say("zgloszenie-wracamy");
  const back = again.replies.map((reply) => ({
    ...reply,
    text: `${lead}\n\n${reply.text}`,
    // Behind the step's own choices, whose numbers may be typed.
    choices: [...(reply.choices ?? []), ...extras],
  }));
  const replies = answered.replies.map((reply) => ({ ...reply, choices: [] }));
  return {
    replies: [...replies, ...back],
    memory: { ...again.memory, lastQuestion: text },
    effects: answered.effects,
  };
}

/** The place that was asked about, as a button that types it: often it is the answer, too. */
function placeChoices(decision: Digression, step: Step | undefined, world: World): Choice[] {
  if (step?.kind !== "place" || decision.kind !== "place") return [];
  return decision.places.flatMap((named) => {
    if (named.kind === "ambiguous") return [];
    const label = labelPlace(toPlaceAnswer(named.place), world);
    return [{ label, value: label }];
  });
}
