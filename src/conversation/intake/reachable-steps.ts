import type { Answers } from "../../dialog/answer.ts";
import { answerFits } from "../../dialog/answer-fits.ts";
import type { Flow, Route, Step } from "../../dialog/flow.ts";

/**
 * Ids of the steps that may still be asked: with some answers to what is not answered yet, a way leads there. A value
 * for another step would be kept for nothing.
 */
export function reachableSteps(flow: Flow, answers: Answers): ReadonlySet<string> {
  const reached = new Set<string>([flow.start]);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const id of [...reached]) {
      const step = flow.steps.get(id);
      for (const target of step ? targetsOf(step, { flow, answers, reached }) : []) {
        if (flow.steps.has(target)) reached.add(target);
      }
    }
  }
  return reached;
}

type Way = { flow: Flow; answers: Answers; reached: ReadonlySet<string> };

/** The targets of the routes that may be taken: up to the first that is taken for sure. */
function targetsOf(step: Step, way: Way): string[] {
  const targets: string[] = [];
  for (const route of step.routes) {
    const taken = isTaken(route, step, way);
    if (taken !== "no") targets.push(route.to);
    if (taken === "yes") break;
  }
  return targets;
}

function isTaken(route: Route, step: Step, { flow, answers, reached }: Way): "yes" | "no" | "maybe" {
  if (route.when === undefined) return route.is === undefined ? "yes" : "maybe";
  const asked = flow.steps.get(route.of ?? step.id);
  if (!asked || !reached.has(asked.id)) return "no";
  const answer = answers[asked.id];
  if (answer === undefined || !answerFits(asked, answer)) return "maybe";
  const isChosen =
    answer.kind === "choice"
      ? answer.value === route.when
      : answer.kind === "choices" && answer.values.includes(route.when);
  if (!isChosen) return "no";
  return route.is === undefined ? "yes" : "maybe";
}
