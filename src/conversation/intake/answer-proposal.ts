import type { Answers } from "../../dialog/answer.ts";
import { findExact } from "../../dialog/find-exact.ts";
import { readAnswer } from "../../dialog/read-answer.ts";
import { readYesNo } from "../../entities/read-yes-no.ts";
import { isQuestion } from "../../text/is-question.ts";
import { understand } from "../answering/understand.ts";
import type { Draft } from "../memory.ts";
import { after, type Outcome, say, type TurnInput } from "../outcome.ts";
import type { World } from "../world.ts";
import { askNext } from "./ask-next.ts";
import { digress, hasReply } from "./digress.ts";
import { keepAnswers } from "./keep-answer.ts";
import { keepReachable, proposalChoices, proposeValues } from "./propose-values.ts";
import { resolveCorrection } from "./resolve-correction.ts";
import { spotted, spotValues } from "./spot-values.ts";

/** What somebody writes when values were shown to be confirmed: a correction, yes, no, a question. */
export function answerProposal(proposed: Answers, draft: Draft, turn: TurnInput): Outcome {
  const { text, memory, world } = turn;
  const decision = understand(
    { text, hasIdentifiers: turn.hasIdentifiers, lastTopic: memory.lastTopic },
    world,
  );
  if (isQuestion(text) && hasReply(decision)) return digress(decision, undefined, turn);
  const corrected = correctProposal(proposed, draft, turn);
  if (corrected) return propose(corrected, draft, turn);
  const meant = readYesNo(text);
  if (meant === true) return acceptProposal(turn) ?? unclear(turn);
  if (meant === false) return dropProposal(turn) ?? unclear(turn);
  return hasReply(decision) && decision.kind !== "clarify"
    ? digress(decision, undefined, turn)
    : unclear(turn);
}

/** "Zgadza się": the values are answers now. */
export function acceptProposal(turn: TurnInput): Outcome | undefined {
  const { draft } = turn.memory;
  if (!draft?.proposed) return undefined;
  const kept = keepAnswers(draft.proposed, { ...draft, proposed: null }, turn);
  const text = turn.world.messages.say("rozpoznane-zapisane");
  return kept.memory.draft === null ? kept : after([{ kind: "text", text }], kept);
}

/** "Zapytaj mnie o to": the values are forgotten and asked for. */
export function dropProposal({ memory, world }: TurnInput): Outcome | undefined {
  const { draft } = memory;
  if (!draft?.proposed) return undefined;
  const text = world.messages.say("rozpoznane-zapytam");
  return after([{ kind: "text", text }], askNext(memory, { ...draft, proposed: null }, world));
}

/** The values with what the message corrects or adds; undefined where it does neither. */
function correctProposal(proposed: Answers, draft: Draft, { text, world }: TurnInput): Answers | undefined {
  const view: Draft = { ...draft, answers: { ...draft.answers, ...proposed } };
  const resolved = resolveCorrection(text, { draft: view, open: undefined, world });
  switch (resolved?.kind) {
    case "change":
      return { ...proposed, ...resolved.values };
    case "ask":
    case "unread":
      return Object.fromEntries(Object.entries(proposed).filter(([id]) => id !== resolved.step));
    case undefined: {
      const added = Object.entries(spotValues(text, world)).filter(
        ([id, value]) =>
          !spotted.descriptions.some((step) => step === id) &&
          JSON.stringify(proposed[id]) !== JSON.stringify(value),
      );
      return added.length > 0
        ? { ...proposed, ...Object.fromEntries(added) }
        : chooseAnother(text, proposed, world);
    }
    default:
      return undefined;
  }
}

/** "szkolenia" where another form of support was recognised: one of the choices, word for word. */
function chooseAnother(text: string, proposed: Answers, world: World): Answers | undefined {
  const step = Object.keys(proposed)
    .map((id) => world.flow.steps.get(id))
    .find((one) => one !== undefined && findExact(text, one.choices).length === 1);
  if (!step || (step.kind !== "choice" && step.kind !== "choices")) return undefined;
  const reading = readAnswer(step, { text }, world.readers);
  return reading.kind === "read" ? { ...proposed, [step.id]: reading.answer } : undefined;
}

function propose(values: Answers, draft: Draft, turn: TurnInput): Outcome {
  const { memory, world } = turn;
  const left = keepReachable(values, draft, world);
  const isEmpty = Object.keys(left).length === 0;
  if (isEmpty) return dropProposal(turn) ?? unclear(turn);
  return proposeValues(memory, { ...draft, proposed: left }, world);
}

function unclear({ memory, world }: TurnInput): Outcome {
  const text = world.messages.say("rozpoznane-niejasne");
  return say(memory, { kind: "text", text, choices: proposalChoices(world) });
}
