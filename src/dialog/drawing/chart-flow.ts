import { fill } from "../../text/fill.ts";
import { END, type Flow, type Route, STOP, type Step } from "../flow.ts";
import type { Chart, ChartArrow, ChartLine, ChartNode } from "./chart.ts";
import { type Fork, findForks } from "./find-forks.ts";
import type { DrawingTexts } from "./load-drawing-texts.ts";

const START = "poczatek";

/** Draws a dialog up as boxes and arrows, in the words of its file and of `texts`. */
export function chartFlow(flow: Flow, texts: DrawingTexts): Chart {
  const steps = [...flow.steps.values()];
  const forks = findForks(steps);
  const routes = steps.flatMap((step) => step.routes);
  const ends: readonly [string, string][] = [
    [END, texts.end],
    [STOP, texts.stop],
  ];
  return {
    nodes: [
      plainNode(START, "end", texts.start),
      ...steps.map((step) => chartStep(step, texts)),
      ...forks.map((fork) => plainNode(fork.id, "fork", fill(texts.fork, { labels: askedIn(fork, flow) }))),
      ...ends
        .filter(([id]) => routes.some(({ to }) => to === id))
        .map(([id, title]) => plainNode(id, "end", title)),
    ],
    arrows: [
      { from: START, to: flow.start, conditions: [] },
      ...steps.flatMap((step) => {
        const fork = forks.find(({ steps: ids }) => ids.includes(step.id));
        const own = fork ? step.routes.slice(0, -fork.routes.length) : step.routes;
        return chartRoutes(step, fork ? [...own, { to: fork.id }] : own, { flow, texts });
      }),
      ...forks.flatMap(({ id, routes: shared }) => chartRoutes({ id }, shared, { flow, texts })),
    ],
  };
}

function plainNode(id: string, kind: ChartNode["kind"], title: string): ChartNode {
  return { id, kind, title, lines: [], isOptional: false, isPersonal: false, isUnasked: false };
}

function chartStep(step: Step, texts: DrawingTexts): ChartNode {
  const { id, label, ask, hint, why, optional, personal, unasked, choices } = step;
  const hints: ChartLine[] = hint === undefined ? [] : [{ text: hint.replaceAll("\n", " "), look: "hint" }];
  return {
    id,
    kind: "step",
    title: label,
    lines: [
      { text: ask, look: "question" },
      ...hints,
      ...choices.map((choice): ChartLine => ({ text: choice.label, look: "choice" })),
      { text: notesOf(step, texts).join("; "), look: "note" },
      { text: fill(texts.why, { why }), look: "note" },
    ],
    isOptional: optional,
    isPersonal: personal,
    isUnasked: unasked,
  };
}

function notesOf({ kind, minLength, maxLength, optional, personal, unasked }: Step, texts: DrawingTexts) {
  const isLong = minLength !== undefined && maxLength !== undefined;
  return [
    texts.kinds[kind],
    ...(isLong ? [fill(texts.length, { minLength, maxLength })] : []),
    ...(optional ? [texts.optional] : []),
    ...(personal ? [texts.personal] : []),
    ...(unasked ? [texts.unasked] : []),
  ];
}

type Words = { flow: Flow; texts: DrawingTexts };

/** One arrow to each target, with all the conditions that lead there. */
function chartRoutes(from: { id: string }, routes: readonly Route[], words: Words): ChartArrow[] {
  const targets = [...new Set(routes.map(({ to }) => to))];
  return targets.map((to) => ({
    from: from.id,
    to,
    conditions:
      routes.length === 1
        ? []
        : routes.filter((route) => route.to === to).map((route) => describeRoute(from.id, route, words)),
  }));
}

/** "Nie wiem", or "Kto się zgłasza: Grupa nieformalna" where an earlier step decides. */
function describeRoute(step: string, { when, of, is }: Route, { flow, texts }: Words): string {
  const asked = flow.steps.get(of ?? step);
  const label = asked?.choices.find(({ value }) => value === when)?.label;
  const chosen = of === undefined ? label : `${asked?.label}: ${label}`;
  const told = is === undefined ? undefined : flow.conditions.get(is);
  const parts = [when === undefined ? undefined : chosen, told].filter((part) => part !== undefined);
  return parts.length === 0 ? texts.otherwise : parts.join(", ");
}

/** Names of the steps whose answers decide at a fork. */
function askedIn({ routes }: Fork, flow: Flow): string {
  const ids = [...new Set(routes.flatMap(({ of }) => of ?? []))];
  return ids.map((id) => flow.steps.get(id)?.label ?? id).join(", ");
}
