import type { Route, Step } from "../flow.ts";

/** Conditions by which several steps go on. */
export type Fork = { id: string; steps: readonly string[]; routes: readonly Route[] };

/** Fewer shared routes are clearer as arrows of their own. */
const FEWEST = 2;

/**
 * The last routes that two or more steps share, so that a drawing shows them once. A step belongs to the longest
 * fork that it shares with another.
 */
export function findForks(steps: readonly Step[]): Fork[] {
  const shared = new Map<string, { steps: string[]; routes: readonly Route[] }>();
  for (const step of steps) {
    const routes = longestShared(step, steps);
    if (routes === undefined) continue;
    const key = JSON.stringify(routes);
    const group = shared.get(key) ?? { steps: [], routes };
    group.steps.push(step.id);
    shared.set(key, group);
  }
  return [...shared.values()].map((fork, index) => ({ ...fork, id: `rozwidlenie-${index + 1}` }));
}

function longestShared(step: Step, steps: readonly Step[]): readonly Route[] | undefined {
  for (let length = step.routes.length; length >= FEWEST; length -= 1) {
    const last = step.routes.slice(-length);
    // A route by an answer of the step itself is its own.
    if (last.some(({ when, of }) => when !== undefined && of === undefined)) continue;
    const key = JSON.stringify(last);
    if (steps.some((other) => other !== step && JSON.stringify(other.routes.slice(-length)) === key))
      return last;
  }
  return undefined;
}
