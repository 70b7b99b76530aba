import { END, type Flow, type Route, STOP, type Step } from "./flow.ts";

/** Routes of one step that name something unknown, can never be taken, or leave an answer without a way on. */
export function checkRoutes(flow: Flow, step: Step, predicateNames: readonly string[]): string[] {
  if (step.routes.length === 0) return [`${step.id}: has no route`];
  return [
    ...step.routes.flatMap((route) => checkRoute(flow, step, route, predicateNames)),
    ...checkOrder(step),
    ...checkCoverage(step),
    ...checkUnasked(step),
  ];
}

function checkRoute(flow: Flow, step: Step, route: Route, predicateNames: readonly string[]): string[] {
  const problems: string[] = [];
  if (route.to !== END && route.to !== STOP && !flow.steps.has(route.to)) {
    problems.push(`${step.id}: leads to "${route.to}", which is no step`);
  }
  if (route.is !== undefined && !predicateNames.includes(route.is)) {
    problems.push(
      `${step.id}: no condition is called "${route.is}"; there are: ${predicateNames.join(", ")}`,
    );
  } else if (route.is !== undefined && !flow.conditions.has(route.is)) {
    problems.push(`${step.id}: "conditions" does not say what "${route.is}" means`);
  }
  if (route.of !== undefined && route.when === undefined) problems.push(`${step.id}: "of" needs "when"`);
  if (route.when === undefined) return problems;
  const asked = flow.steps.get(route.of ?? step.id);
  if (asked === undefined) {
    problems.push(`${step.id}: "of" names "${route.of}", which is no step`);
  } else if (!answersOf(asked).includes(route.when)) {
    problems.push(`${step.id}: "${asked.id}" has no option "${route.when}"`);
  }
  return problems;
}

/** What follows a route without conditions can never be taken. */
function checkOrder(step: Step): string[] {
  const always = step.routes.findIndex(isUnconditional);
  const dead = always === -1 ? [] : step.routes.slice(always + 1);
  return dead.map((route) => `${step.id}: the route to "${route.to}" stands after one that always fits`);
}

/** Without a last route that always fits, each option needs a route of its own. */
function checkCoverage(step: Step): string[] {
  if (step.routes.some(isUnconditional)) return [];
  if (step.kind !== "choice" || step.optional) return [`${step.id}: needs a last route without conditions`];
  const routed = step.routes.filter((route) => (route.of ?? step.id) === step.id && route.is === undefined);
  return step.choices
    .filter((choice) => !routed.some((route) => route.when === choice.value))
    .map((choice) => `${step.id}: option "${choice.label}" has no route`);
}

/** Where there may be no answer, nothing can depend on it, and there is nothing to skip. */
function checkUnasked({ id, unasked, optional, routes }: Step): string[] {
  if (!unasked) return [];
  const isPlain = routes.length === 1 && routes.every(isUnconditional) && !optional;
  return isPlain ? [] : [`${id}: a step that is not asked has one "next", and is not optional`];
}

/** Values that can stand in an answer: a choice that is read ("powiat grójecki") becomes another kind of answer. */
function answersOf(step: Step): string[] {
  return step.choices.filter((choice) => choice.reads === undefined).map((choice) => choice.value);
}

function isUnconditional(route: Route): boolean {
  return route.when === undefined && route.is === undefined;
}
