import { END, type Flow, STOP } from "./flow.ts";

/**
 * The dialog as a graph of steps, conditions left aside: loops, steps nobody can reach, steps that never come to
 * an end, and personal questions that can be reached without the notice on personal data.
 */
export function checkGraph(flow: Flow): string[] {
  if (!flow.steps.has(flow.start)) return [`start: "${flow.start}" is no step`];
  if (flow.notice !== null && !flow.steps.has(flow.notice)) return [`notice: "${flow.notice}" is no step`];
  const reached = reach(flow, flow.start, null);
  const unreached = [...flow.steps.keys()].filter((id) => !reached.has(id));
  return [
    ...unreached.map((id) => `${id}: no way leads here`),
    ...findLoops(flow).map((loop) => `${loop[0]}: goes round in a loop: ${loop.join(" → ")}`),
    ...findDeadEnds(flow).map((id) => `${id}: never comes to an end`),
    ...findEarlyPersonal(flow),
  ];
}

function targetsOf(flow: Flow, id: string): string[] {
  return [...new Set(flow.steps.get(id)?.routes.map((route) => route.to) ?? [])];
}

/** Ids that can be reached from `from`, itself included, without passing through `closed`. */
function reach(flow: Flow, from: string, closed: string | null): Set<string> {
  const reached = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === closed || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...targetsOf(flow, id));
  }
  return reached;
}

/** Each loop once, as the ids from its first step back to it. */
function findLoops(flow: Flow): string[][] {
  const loops: string[][] = [];
  const finished = new Set<string>();
  const visit = (id: string, trail: readonly string[]): void => {
    if (trail.includes(id)) {
      loops.push([...trail.slice(trail.indexOf(id)), id]);
      return;
    }
    if (finished.has(id)) return;
    for (const target of targetsOf(flow, id)) visit(target, [...trail, id]);
    finished.add(id);
  };
  for (const id of flow.steps.keys()) visit(id, []);
  return loops;
}

/** Steps from which no route, however long, leads to an end. */
function findDeadEnds(flow: Flow): string[] {
  return [...flow.steps.keys()].filter((id) => {
    const reached = reach(flow, id, null);
    return !reached.has(END) && !reached.has(STOP);
  });
}

function findEarlyPersonal(flow: Flow): string[] {
  const beforeNotice = reach(flow, flow.start, flow.notice);
  const early = [...flow.steps.values()].filter((step) => step.personal && beforeNotice.has(step.id));
  return early.map((step) => `${step.id}: asks for personal data without the notice step before it`);
}
