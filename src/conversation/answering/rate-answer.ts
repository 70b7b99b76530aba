import { button } from "../button.ts";
import { maskQuestion } from "../keep-question.ts";
import type { Answered, Memory } from "../memory.ts";
import type { Outcome, TurnInput } from "../outcome.ts";
import type { Reply, Thumb } from "../reply.ts";
import type { World } from "../world.ts";

const rememberedAnswers = 20;

/** Remembers an answer so that the person can say whether it helped. */
export function rememberAnswer(memory: Memory, answer: Answered): Memory {
  const question = maskQuestion(answer.question);
  return { ...memory, answered: [...memory.answered, { ...answer, question }].slice(-rememberedAnswers) };
}

/** Stands with the answer, not as a message of its own; a typed "tak" has nothing to do with it. */
export function thumbFor(id: string, { messages }: Pick<World, "messages">): Thumb {
  return {
    ask: messages.say("czy-pomoglo"),
    choices: [
      button(messages.button("tak"), { kind: "thumb", isUp: true, id }),
      button(messages.button("nie"), { kind: "thumb", isUp: false, id }),
    ],
    thanks: messages.say("dziekuje-za-ocene"),
  };
}

/**
 * What the person says of an answer is recorded. Whoever it did not help is offered a way on, unless something is
 * open: an intake goes on as if nothing had been pressed.
 */
export function rateAnswer({ isUp, id }: { isUp: boolean; id: string }, turn: TurnInput): Outcome {
  const { memory, message, world } = turn;
  const rated = memory.answered.find((one) => one.id === id);
  if (!rated) return { replies: [], memory, effects: [] };
  const { topic, question: text } = rated;
  const isOpen = memory.draft !== null || memory.pending.kind !== "none";
  const replies = isUp || isOpen ? [] : [wayOn(world)];
  return {
    replies,
    memory: replies.length === 0 ? memory : { ...memory, lastQuestion: text },
    effects: [{ kind: "answer-rated", id, topic, text, isHelpful: isUp, at: message.at }],
  };
}

function wayOn({ messages }: World): Reply {
  const choices = [
    button(messages.button("czlowiek"), { kind: "do", action: "handoff" }),
    button(messages.button("przekaz-pytanie"), { kind: "do", action: "pass-on" }),
  ];
  return { kind: "text", text: messages.say("nie-pomoglo"), choices };
}
