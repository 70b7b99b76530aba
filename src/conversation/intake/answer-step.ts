import type { Answer } from "../../dialog/answer.ts";
import { describeProblem } from "../../dialog/describe-problem.ts";
import { findExact } from "../../dialog/find-exact.ts";
import { STOP, type Step } from "../../dialog/flow.ts";
import { nextTarget } from "../../dialog/next-target.ts";
import { type ReadResult, readAnswer } from "../../dialog/read-answer.ts";
import { joinList } from "../../text/join-list.ts";
import { labelPlace } from "../answering/describe-place.ts";
import { button } from "../button.ts";
import type { Draft } from "../memory.ts";
import { obey } from "../obey-command.ts";
import { after, type Outcome, say, type TurnInput } from "../outcome.ts";
import { toPlaceAnswer } from "../to-place-answer.ts";
import { askAgain } from "./ask-again.ts";
import { askNext } from "./ask-next.ts";
import { currentStep } from "./current-step.ts";
import { keepAnswer } from "./keep-answer.ts";

export type StepInput = { text: string; choice?: string };

/** Reads the answer to the open step of the intake and keeps it, or says kindly what is wrong with it. */
export function answerStep(input: StepInput, turn: TurnInput): Outcome | undefined {
  const { memory, world } = turn;
  const step = memory.draft ? currentStep(memory.draft, world) : undefined;
  if (!memory.draft || !step) return undefined;
  return settle(readAnswer(step, input, world.readers), { step, input, draft: memory.draft, turn });
}

type Reading = { step: Step; input: StepInput; draft: Draft; turn: TurnInput };

function settle(result: ReadResult, reading: Reading): Outcome {
  const { step, input, draft, turn } = reading;
  const { memory, world } = turn;
  switch (result.kind) {
    case "read":
      if (isDoubtfulStop(result.answer, reading)) return obey("cancel", turn) ?? askAgain(memory, world);
      return isCollecting(result.answer, reading)
        ? collect(result.answer, reading)
        : keepAnswer(step.id, withCollected(result.answer, step, draft), turn);
    case "invalid": {
      const text = describeProblem(world.problems, result, step);
      const asked = after([{ kind: "text", text }], askAgain(memory, world));
      return result.suggestion === undefined ? asked : suggest(result.suggestion, asked);
    }
    case "ambiguous":
      return step.kind === "place"
        ? askNamesake(input.text, reading)
        : say(memory, {
            kind: "text",
            text: step.ask,
            choices: result.choices.map(({ label, value }) =>
              button(label, { kind: "step", step: step.id, value }),
            ),
          });
  }
}

/** "nie może" is hardly the wish to give everything up: who did not press or say just that is asked once. */
function isDoubtfulStop(answer: Answer, { step, input, draft, turn }: Reading): boolean {
  if (input.choice !== undefined || findExact(input.text, step.choices).length > 0) return false;
  return nextTarget(step, { ...draft.answers, [step.id]: answer }, turn.world.predicates) === STOP;
}

function askNamesake(text: string, { step, turn }: Reading): Outcome {
  const { memory, world } = turn;
  const match = world.matchPlaces(text, { expected: true }).find(({ kind }) => kind === "ambiguous");
  if (match?.kind !== "ambiguous") throw new Error("an ambiguous place without candidates");
  const candidates = match.candidates.map(toPlaceAnswer);
  const choices = candidates.map((place, index) =>
    button(labelPlace(place, world), { kind: "place", index }),
  );
  const sentence = world.messages.say(match.more ? "ktore-miejsce-wiecej" : "ktore-miejsce", {
    name: match.name,
  });
  const pending = { kind: "choose-place", candidates, step: step.id } as const;
  return say({ ...memory, pending }, { kind: "text", text: sentence, choices });
}

/** What was most likely meant, as a button that types it. */
function suggest(suggestion: string, asked: Outcome): Outcome {
  const replies = asked.replies.map((reply, index) =>
    index === asked.replies.length - 1
      ? { ...reply, choices: [{ label: suggestion, value: suggestion }, ...(reply.choices ?? [])] }
      : reply,
  );
  return { ...asked, replies };
}

type Choices = Extract<Answer, { kind: "choices" }>;

/** A button of a step with several choices adds one and leaves room for more; typed words say it all at once. */
function isCollecting(answer: Answer, { input, step }: Reading): answer is Choices {
  return (
    answer.kind === "choices" &&
    input.choice !== undefined &&
    input.choice !== dontKnow &&
    step.choices.length > 1
  );
}

const dontKnow = "nie-wiem";

function collect(answer: Choices, { step, draft, turn }: Reading): Outcome {
  const { memory, world } = turn;
  const all = withCollected(answer, step, draft);
  const values = all.kind === "choices" ? all.values : answer.values;
  const chosen = step.choices.filter(({ value }) => values.includes(value)).map(({ label }) => label);
  const rest = step.choices.filter(({ value }) => !values.includes(value) && value !== dontKnow);
  const kept: Draft = {
    ...draft,
    answers: { ...draft.answers, [step.id]: all },
    collecting: step.id,
  };
  const { messages } = world;
  return say(
    { ...memory, draft: kept, pending: { kind: "step", step: step.id } },
    {
      kind: "text",
      text: messages.say("wybrane", { chosen: joinList(chosen) }),
      choices: [
        button(messages.button("dalej"), { kind: "do", action: "next" }),
        ...rest.map(({ label, value }) => button(label, { kind: "step", step: step.id, value })),
      ],
    },
  );
}

/** What was chosen by earlier buttons of the same step, with the new choice. */
function withCollected(answer: Answer, step: Step, draft: Draft): Answer {
  const before = draft.answers[step.id];
  if (answer.kind !== "choices" || draft.collecting !== step.id || before?.kind !== "choices") return answer;
  const known = before.values.filter((value) => step.choices.some((choice) => choice.value === value));
  return { kind: "choices", values: [...new Set([...known, ...answer.values])] };
}

/** "Dalej" after choosing several: the list is complete. */
export function finishCollecting({ memory, world }: TurnInput): Outcome | undefined {
  const { draft } = memory;
  return draft ? askNext(memory, { ...draft, changing: null, collecting: null }, world) : undefined;
}

/** What looked like a question was meant as the answer: kept after all. */
export function keepLastQuestion(turn: TurnInput): Outcome | undefined {
  const { lastQuestion } = turn.memory;
  return lastQuestion === null ? undefined : answerStep({ text: lastQuestion }, turn);
}
