import type { Answer, Answers } from "./answer.ts";
import { answerFits } from "./answer-fits.ts";
import { END, type Flow, STOP, type Step } from "./flow.ts";
import { nextTarget, type Predicates } from "./next-target.ts";

/** `path` holds the answered steps in the order of the dialog. */
export type Replay =
  | { kind: "ask"; step: Step; path: readonly Step[] }
  | { kind: "complete"; path: readonly Step[] }
  /** The answer at `step` says that the person would rather not go on: no request comes of it. */
  | { kind: "declined"; step: Step; path: readonly Step[] };

/**
 * Walks the dialog from its start as far as the answers carry, and says what is to be asked next. Answers off
 * the path, and answers that no longer fit their step, don't count. Throws on a file that `checkFlow` refuses.
 */
export function replay(flow: Flow, answers: Answers, predicates: Predicates): Replay {
  return walk(flow, answers, predicates).end;
}

/** The answers that count: those on the path, in its order. */
export function answersOnPath(flow: Flow, answers: Answers, predicates: Predicates): Answers {
  return walk(flow, answers, predicates).counted;
}

function walk(flow: Flow, answers: Answers, predicates: Predicates): { end: Replay; counted: Answers } {
  const path: Step[] = [];
  const counted: Record<string, Answer> = {};
  let target = flow.start;
  for (;;) {
    if (target === END) return { end: { kind: "complete", path }, counted };
    const step = flow.steps.get(target);
    if (step === undefined) throw new Error(`${flow.id}: no step "${target}"`);
    if (path.includes(step)) throw new Error(`${flow.id}: step "${target}" comes back`);
    const answer = Object.hasOwn(answers, step.id) ? answers[step.id] : undefined;
    if (answer !== undefined && answerFits(step, answer)) {
      path.push(step);
      counted[step.id] = answer;
    } else if (!step.unasked) return { end: { kind: "ask", step, path }, counted };
    target = nextTarget(step, counted, predicates);
    if (target === STOP) return { end: { kind: "declined", step, path }, counted };
  }
}
