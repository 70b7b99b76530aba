import { loadFlow } from "../../src/dialog/load-flow.ts";
import type { Heard, Talk } from "./patient-client.ts";

/** What the person saw: the rows of the summary before sending ("Liczba osób: 12") and the number after it. */
export type SeenRequest = { number: string; rows: readonly string[] };

/**
 * Answers by step; a step that is not here gets the first button that it offers. Values of choices are pressed, the
 * rest is typed, also where there are other buttons.
 */
export type StepAnswers = Readonly<Record<string, string>>;

const steps = [...loadFlow("dialogs/zgloszenie.yaml").steps.values()];
const mostTurns = 40;

/** Goes through the intake from its first question to the number. */
export async function takeIntake(talk: Talk, answers: StepAnswers): Promise<SeenRequest> {
  let rows: readonly string[] = [];
  let heard = await talk.say("", "do:apply");
  for (let turns = 0; turns < mostTurns; turns += 1) {
    const number = /\bZG-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(JSON.stringify(heard))?.[0];
    if (number !== undefined) return { number, rows };
    const card = heard.find(({ summary }) => summary !== undefined)?.summary;
    if (card !== undefined) rows = card.split("\n").slice(1);
    const pressed = choose(choicesOf(heard), answers);
    heard = pressed === undefined ? await talk.say(write(heard, answers)) : await talk.say("", pressed);
  }
  throw new Error(`no number after ${mostTurns} turns`);
}

function choicesOf(heard: readonly Heard[]): string[] {
  const last = heard.findLast(({ suggestedActions }) => suggestedActions !== undefined);
  return last?.suggestedActions?.actions.map(({ value }) => value.choice) ?? [];
}

/** Sends where that is offered, also a second request of the same person; ends a choice of several, else answers the step that the buttons name. */
function choose(offered: readonly string[], answers: StepAnswers): string | undefined {
  const going = offered.find(
    (value) => value.startsWith("send:") || value === "do:send-second" || value === "do:next",
  );
  if (going !== undefined) return going;
  const ofStep = offered.filter((value) => value.startsWith("step:"));
  const wanted = Object.entries(answers).map(([step, answer]) => `step:${step}=${answer}`);
  const pressed = ofStep.find((value) => wanted.includes(value));
  if (pressed !== undefined) return pressed;
  const isTyped = Object.keys(answers).some((step) => ofStep[0]?.startsWith(`step:${step}=`));
  return isTyped ? undefined : ofStep[0];
}

/** A question without buttons is known by its words in the flow. */
function write(heard: readonly Heard[], answers: StepAnswers): string {
  const step = steps.find(({ ask }) => heard.some(({ text }) => text?.includes(ask)));
  const answer = step && answers[step.id];
  if (answer === undefined) throw new Error(`no answer to: ${JSON.stringify(heard.map(({ text }) => text))}`);
  return answer;
}
