import { checkGraph } from "./check-graph.ts";
import { checkRoutes } from "./check-routes.ts";
import { checkWording } from "./check-wording.ts";
import type { Flow } from "./flow.ts";

/**
 * Everything that would trap, mislead or lose a person who walks this dialog, as "step: what is wrong"; empty when
 * it is sound. `predicateNames` are those that code offers for `is:`.
 */
export function checkFlow(flow: Flow, predicateNames: readonly string[]): string[] {
  const problems = [...flow.steps.values()].flatMap((step) => [
    ...checkWording(step),
    ...checkRoutes(flow, step, predicateNames),
  ]);
  return [...problems, ...checkGraph(flow)];
}
