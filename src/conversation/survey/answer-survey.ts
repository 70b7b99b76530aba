/**
 * The question after a request's end, on the chat. It comes by itself, between two turns, so it disturbs nothing: its
 * buttons say what they are about, and typed words count only right after it, where they are one of the answers.
 */
import { type SurveyAnswer, surveyAnswers } from "../../requests/survey/survey.ts";
import { fold } from "../../text/fold.ts";
import { isQuestion } from "../../text/is-question.ts";
import { maskPersonal } from "../../text/mask-personal.ts";
import { understand } from "../answering/understand.ts";
import { button } from "../button.ts";
import { askAgain } from "../intake/ask-again.ts";
import type { Memory } from "../memory.ts";
import { after, type Outcome, say, type TurnInput } from "../outcome.ts";
import { surveyChoices } from "./survey-choices.ts";

/** A pressed answer; undefined where this conversation was not asked, or somebody else of the group was. */
export function pressSurvey(
  { number, answer }: { number: string; answer: SurveyAnswer | "pomin" },
  turn: TurnInput,
): Outcome | undefined {
  const { memory, world, message } = turn;
  const wasAsked = memory.survey?.number === number || memory.requests.includes(number);
  if (!wasAsked || !isSender(turn)) return undefined;
  const { messages } = world;
  const kept: Memory = withoutSurvey(memory);
  if (answer === "pomin")
    return after([{ kind: "text", text: messages.say("ocena-dziekuje") }], askAgain(kept, world));
  const effects = [{ kind: "survey-answered", number, answer, at: message.at } as const];
  if (memory.draft || memory.pending.kind !== "none") {
    const thanked = after([{ kind: "text", text: messages.say("ocena-dziekuje") }], askAgain(kept, world));
    return { ...thanked, effects };
  }
  const choices = [button(messages.button("pomin"), { kind: "survey", number, answer: "pomin" })];
  return {
    replies: [{ kind: "text", text: messages.say("ocena-komentarz"), choices }],
    memory: { ...kept, pending: { kind: "survey-comment", number } },
    effects,
  };
}

/** An answer typed right after the question, word for word. Whatever else is said, it is old then. */
export function answerSurvey(turn: TurnInput): Outcome | undefined {
  const { memory, world, text } = turn;
  const { survey, draft, pending } = memory;
  if (turn.message.choice !== undefined || !survey?.isFresh || draft || pending.kind !== "none")
    return undefined;
  const wanted = fold(text)
    .trim()
    .replace(/[.!]+$/u, "");
  const choices = surveyChoices(survey.number, world);
  const answer = surveyAnswers[choices.findIndex(({ label }) => fold(label) === wanted)];
  return answer && pressSurvey({ number: survey.number, answer }, turn);
}

/** A comment is what says something and asks for nothing. */
export function takeComment(turn: TurnInput): Outcome | undefined {
  const { memory, world, text, hasIdentifiers } = turn;
  const { pending } = memory;
  if (pending.kind !== "survey-comment" || !isSender(turn) || isQuestion(text)) return undefined;
  const { kind } = understand({ text, hasIdentifiers, lastTopic: null }, world);
  if (kind === "intake" || kind === "command" || kind === "handoff") return undefined;
  // What people tell of the support is about the programme, too: a sentence that asks nothing is a comment.
  const isSentence = text.split(/\s+/u).length > mostWordsOfTopic;
  if (!isSentence && kind !== "unknown" && kind !== "clarify") return undefined;
  const comment = maskPersonal(text, { mask: "everything" }).text;
  const told = say(
    { ...memory, pending: { kind: "none" } },
    { kind: "text", text: world.messages.say("ocena-dziekuje") },
  );
  return { ...told, effects: [{ kind: "survey-commented", number: pending.number, text: comment }] };
}

/** "dziękuję bardzo", "doradztwo dla grup" are none. */
const mostWordsOfTopic = 3;

/** In a group it is for whoever sent the request. */
function isSender({ memory: { senders = [] }, message }: TurnInput): boolean {
  return senders.length === 0 || senders.includes(message.author.id);
}

function withoutSurvey(memory: Memory): Memory {
  const { survey, pending, ...rest } = memory;
  return { ...rest, pending: pending.kind === "survey-comment" ? { kind: "none" } : pending };
}
