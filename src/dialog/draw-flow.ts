import { END, type Flow, type Route, STOP, type Step } from "./flow.ts";

/**
 * The dialog as a Mermaid flowchart, for those who sign it off: a box for each step with its question, an arrow
 * for each route with its condition. Optional steps have dashed borders, personal ones thick.
 */
export function drawFlow(flow: Flow): string {
  const steps = [...flow.steps.values()];
  const ends = [END, STOP].filter((end) =>
    steps.some((step) => step.routes.some((route) => route.to === end)),
  );
  return [
    "flowchart TD",
    ...steps.map(drawStep),
    ...ends.map((end) => `  ${end}([${quote(end)}])`),
    ...steps.flatMap((step) => step.routes.map((route) => drawRoute(flow, step, route))),
    "  classDef optional stroke-dasharray: 5 5",
    "  classDef personal stroke-width: 3px",
    ...drawClass(
      "optional",
      steps.filter((step) => step.optional),
    ),
    ...drawClass(
      "personal",
      steps.filter((step) => step.personal),
    ),
    "",
  ].join("\n");
}

function drawStep(step: Step): string {
  const text = quote(`<b>${escapeText(step.id)}</b><br/>${escapeText(step.ask)}`);
  return step.routes.length > 1 ? `  ${step.id}{{${text}}}` : `  ${step.id}[${text}]`;
}

function drawRoute(flow: Flow, step: Step, route: Route): string {
  const conditions = [drawWhen(flow, step, route), route.is ?? ""].filter((text) => text !== "");
  const arrow = conditions.length === 0 ? "-->" : `-->|${quote(escapeText(conditions.join(", ")))}|`;
  return `  ${step.id} ${arrow} ${route.to}`;
}

/** "Grupa nieformalna", or "rodzaj: Grupa nieformalna" where an earlier step decides. */
function drawWhen(flow: Flow, step: Step, route: Route): string {
  if (route.when === undefined) return "";
  const asked = flow.steps.get(route.of ?? step.id);
  const label = asked?.choices.find((choice) => choice.value === route.when)?.label ?? route.when;
  return route.of === undefined ? label : `${route.of}: ${label}`;
}

function drawClass(name: string, steps: readonly Step[]): string[] {
  return steps.length === 0 ? [] : [`  class ${steps.map((step) => step.id).join(",")} ${name}`];
}

function quote(text: string): string {
  return `"${text}"`;
}

/** Mermaid writes characters that mean something to it as entities with # instead of &. */
function escapeText(text: string): string {
  return text.replace(/[#"<>|{}]/g, (character) => `#${character.charCodeAt(0)};`).replaceAll("\n", " ");
}
