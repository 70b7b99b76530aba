import { fold } from "../../text/fold.ts";
import { endNotice } from "../answering/end-notice.ts";
import { understand } from "../answering/understand.ts";
import { button, readButton } from "../button.ts";
import { askNext } from "../intake/ask-next.ts";
import { currentStep } from "../intake/current-step.ts";
import { summaryFields } from "../intake/show-summary.ts";
import { takesText } from "../intake/takes-text.ts";
import type { Draft, Memory } from "../memory.ts";
import { after, type Outcome, type TurnInput } from "../outcome.ts";
import type { Choice, Reply } from "../reply.ts";
import type { World } from "../world.ts";
import { draftEnd } from "./draft-end.ts";

/**
 * People leave in the middle and come back: after a cup of tea, on another day, when the draft is gone, when the
 * dialog has a new version. What they see then is decided here. Nobody is written to while they are away: the
 * assistant speaks when the page is opened or when something is written.
 *
 * Somebody who comes back after a pause is told where they stopped: what is given already, and the open question.
 * Undefined where the message is something else at once, such as the answer to that question.
 */
export function comeBack(turn: TurnInput): Outcome | undefined {
  const { memory, message, world } = turn;
  const { draft } = memory;
  if (!draft || !isAfterPause(memory, draft, message.at) || !saysNothingElse(draft, turn)) return undefined;
  const notice = endNotice(memory, message.at, world);
  const asked = askNext(notice.memory, draft, world);
  const replies = asked.replies.map((reply, index) =>
    index === asked.replies.length - 1
      ? { ...reply, choices: [...(reply.choices ?? []), ...waysOn(asked.memory, reply, world)] }
      : reply,
  );
  return after([...notice.replies, sayGiven(asked.memory, draft, world)], { ...asked, replies });
}

/**
 * A token of the page lives as long, and so does the question on most screens: within half an hour people still
 * know where they are.
 */
const pauseMs = 30 * 60_000;

function isAfterPause({ seenAt }: Memory, { updatedAt }: Draft, at: Date): boolean {
  return at.getTime() - Date.parse(seenAt ?? updatedAt) > pauseMs;
}

/** The page was opened, or somebody says hello, wants to go on, or to send a request. */
function saysNothingElse(draft: Draft, { message, text, hasIdentifiers, memory, world }: TurnInput): boolean {
  if (message.kind !== "text") return message.kind === "joined";
  if (message.choice !== undefined) {
    const pressed = readButton(message.choice);
    return pressed?.kind === "do" && pressed.action === "apply";
  }
  if (fold(text) === fold(world.messages.button("kontynuuj"))) return true;
  const exact = world.intents.exact(text);
  if (exact) return exact.kind === "intent" && (exact.intent === "greeting" || exact.intent === "apply");
  // Any text may be the answer to a question for text.
  if (takesText(currentStep(draft, world))) return false;
  const decision = understand({ text, hasIdentifiers, lastTopic: memory.lastTopic }, world);
  const isHello = decision.kind === "smalltalk" && decision.about === "greeting";
  return (isHello || decision.kind === "intake") && decision.score >= sureOfIt;
}

/** As in continue-draft.ts: below it a message may be an answer. */
const sureOfIt = 0.7;

function sayGiven({ pending }: Memory, draft: Draft, world: World): Reply {
  const { messages, policy } = world;
  const until = instantInWarsaw(draftEnd(draft, policy.draftHours));
  // The summary, which follows, has all the answers.
  if (pending.kind === "summary")
    return { kind: "text", text: messages.say("powrot-podsumowanie", { until }) };
  const rows = summaryFields(draft, world).map(({ label, text }) => ({ label, value: shorten(text) }));
  if (rows.length === 0) return { kind: "text", text: messages.say("powrot-bez-odpowiedzi") };
  const title = messages.say("powrot-tytul");
  return { kind: "card", title, rows, text: messages.say("powrot", { until }) };
}

/** Behind the question's own choices, whose numbers may be typed. */
function waysOn({ pending }: Memory, { choices = [] }: Reply, { messages }: World): Choice[] {
  const goOn = button(messages.button("kontynuuj"), { kind: "do", action: "continue" });
  const ways = [
    ...(pending.kind === "step" ? [goOn] : []),
    button(messages.button("od-nowa"), { kind: "do", action: "restart" }),
    button(messages.button("anuluj"), { kind: "do", action: "cancel" }),
  ];
  return ways.filter(({ value }) => !choices.some((choice) => choice.value === value));
}

/** "27 listopada 10:20": a clock on the wall in Warsaw. */
function instantInWarsaw(at: Date): string {
  const parts = { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat("pl-PL", { timeZone: "Europe/Warsaw", ...parts }).format(at);
}

/** A description may have 1500 characters; its beginning is enough to be recognised. */
function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= longestValue ? text : `${characters.slice(0, longestValue - 1).join("")}…`;
}

const longestValue = 100;
