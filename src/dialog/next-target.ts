import type { Answer, Answers } from "./answer.ts";
import type { Route, Step } from "./flow.ts";

/** A condition on the answers that equality cannot express. Gets the answers on the path so far. */
type Predicate = (answers: Answers) => boolean;
export type Predicates = Readonly<Record<string, Predicate>>;

/**
 * The id of the step, or END or STOP, that follows `step` once it is answered. Throws where no route fits:
 * `checkFlow` refuses such a file before anybody talks to it.
 */
export function nextTarget(step: Step, answers: Answers, predicates: Predicates): string {
  const route = step.routes.find((candidate) => routeFits(candidate, step, answers, predicates));
  if (route === undefined) throw new Error(`${step.id}: no route fits its answer`);
  return route.to;
}

function routeFits(route: Route, step: Step, answers: Answers, predicates: Predicates): boolean {
  if (route.when !== undefined && !answered(answers[route.of ?? step.id], route.when)) return false;
  if (route.is === undefined) return true;
  const predicate = predicates[route.is];
  if (predicate === undefined) throw new Error(`${step.id}: no predicate "${route.is}"`);
  return predicate(answers);
}

function answered(answer: Answer | undefined, value: string): boolean {
  if (answer === undefined) return false;
  if (answer.kind === "choice") return answer.value === value;
  return answer.kind === "choices" && answer.values.includes(value);
}
