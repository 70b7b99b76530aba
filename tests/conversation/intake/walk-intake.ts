import { currentStep } from "../../../src/conversation/intake/current-step.ts";
import { reachableSteps } from "../../../src/conversation/intake/reachable-steps.ts";
import { emptyMemory, type Memory } from "../../../src/conversation/memory.ts";
import type { Message } from "../../../src/conversation/message.ts";
import type { Outcome } from "../../../src/conversation/outcome.ts";
import { takeTurn } from "../../../src/conversation/take-turn.ts";
import type { World } from "../../../src/conversation/world.ts";
import type { Answer } from "../../../src/dialog/answer.ts";
import type { Step } from "../../../src/dialog/flow.ts";
import { readAnswer } from "../../../src/dialog/read-answer.ts";

/** What a person does at a step: writes, or presses a button of it. */
export type Input = { text: string; choice?: string };

/** One person who talks with the assistant; the conversation is its memory. */
export function createWalker(world: World, begun: Memory = { ...emptyMemory, greeted: true }) {
  let memory = begun;
  let count = 0;
  let last: Message | undefined;
  const tell = (text: string, choice?: string): Outcome => {
    count += 1;
    return take({
      kind: "text" as const,
      text,
      ...(choice === undefined ? {} : { choice }),
      author: { id: "dl_test" },
      conversationId: "walk",
      channel: "webchat" as const,
      messageId: `m${count}`,
      at: new Date(Date.UTC(2026, 10, 24, 9, 0, count)),
    });
  };
  const take = (message: Message): Outcome => {
    last = message;
    const outcome = takeTurn(message, memory, world);
    memory = outcome.memory;
    return outcome;
  };
  return {
    tell,
    /** The last message is delivered again. */
    repeat: (): Outcome | undefined => last && take(last),
    memory: () => memory,
    step: (): Step | undefined => (memory.draft ? currentStep(memory.draft, world) : undefined),
  };
}

export type Walker = ReturnType<typeof createWalker>;

/** An answer that the step takes; `pick` chooses among several. */
export function validInput(step: Step, pick: number): Input {
  const choices = step.choices.filter(({ value, reads }) => value !== "nie-podaje" && reads === undefined);
  const choice = choices[pick % Math.max(1, choices.length)];
  if (step.kind === "choice" && choice)
    return { text: choice.label, choice: `step:${step.id}=${choice.value}` };
  if (step.kind === "choices")
    return { text: pick % 2 === 0 ? "animacja lokalna i szkolenia" : "jeszcze nie wiem" };
  const samples = typed[step.kind] ?? typed.text ?? [];
  return { text: samples[pick % samples.length] ?? "" };
}

const typed: Readonly<Record<string, readonly string[]>> = {
  text: ["Prowadzimy klub sąsiedzki i szukamy wsparcia.", "Zajęcia dla seniorów oraz pomoc w rozliczeniach"],
  name: ["Anna Przykładowa", "Jan Przykładowy-Wzór"],
  people: ["12", "z dziesięć", "siedmioro", "od 5 do 8"],
  place: ["Cegłów", "powiat otwocki", "Radom", "Mokotów"],
  contact: ["500 000 001", "anna@example.org", "500 000 002, jan@example.org"],
  nip: ["123-456-32-18"],
  regon: ["123456785"],
  register: ["KRS 0000123456", "ewidencja starosty 12"],
};

/** What the step refuses; undefined where it takes anything. */
export function invalidInput(step: Step): Input | undefined {
  if (step.kind === "place") return step.ownWords ? undefined : { text: "Qwertowo Wielkie" };
  return { text: step.kind === "name" ? "12345" : step.kind === "text" ? "?!" : "qwrtzx" };
}

/** What the step makes of an input; throws where it is no valid answer. */
export function answerOf(step: Step, { text, choice }: Input, { readers }: World): Answer {
  const value = choice?.split("=")[1];
  const result = readAnswer(step, value === undefined ? { text } : { text, choice: value }, readers);
  if (result.kind !== "read") throw new Error(`${step.id}: "${text}" is no valid answer`);
  return result.answer;
}

/** Ids of the steps whose answer can be changed now. */
export function changeable(memory: Memory, world: World): string[] {
  const answers = memory.draft?.answers ?? {};
  const reached = reachableSteps(world.flow, answers);
  return [...world.flow.steps.values()]
    .filter(({ id, summary }) => summary && reached.has(id))
    .filter(({ id }) => answers[id] !== undefined && answers[id].kind !== "skipped")
    .map(({ id }) => id);
}
