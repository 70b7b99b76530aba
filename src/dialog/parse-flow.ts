import { parseDocument } from "yaml";
import type { z } from "zod";
import type { Flow, Route, Step } from "./flow.ts";
import { type FlowFile, flowSchema } from "./flow-schema.ts";

export type ParsedFlow = { kind: "flow"; flow: Flow } | { kind: "problems"; problems: readonly string[] };

/**
 * The text of a dialog file → a flow, with `next` and forks written out as routes; or what is wrong with its shape,
 * each problem as "step: field: what". Whether the routes make sense is the matter of `checkFlow`.
 */
export function parseFlow(text: string): ParsedFlow {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    return { kind: "problems", problems: document.errors.map((error) => error.message.split("\n")[0] ?? "") };
  }
  const data: unknown = document.toJS();
  const parsed = flowSchema.safeParse(data);
  if (!parsed.success) {
    return { kind: "problems", problems: parsed.error.issues.map((issue) => describeIssue(issue, data)) };
  }
  const problems = [...findRepeated(parsed.data), ...findBadForks(parsed.data)];
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "flow", flow: toFlow(parsed.data) };
}

function toFlow(file: FlowFile): Flow {
  const steps = file.steps.map(({ next, routes, ...rest }): Step => {
    const all: Route[] = next === undefined ? routes : [...routes, { to: next }];
    return { ...rest, routes: all.flatMap((route) => file.forks[route.to] ?? [route]) };
  });
  return {
    id: file.id,
    version: file.version,
    start: file.start,
    notice: file.notice ?? null,
    steps: new Map(steps.map((step) => [step.id, step])),
    conditions: new Map(Object.entries(file.conditions)),
  };
}

function findRepeated(file: FlowFile): string[] {
  const ids = [...file.steps.map((step) => step.id), ...Object.keys(file.forks)];
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: this id is used twice`);
}

/** A fork is written out in place of the route that leads to it, so that route can have no condition of its own. */
function findBadForks(file: FlowFile): string[] {
  const problems: string[] = [];
  for (const step of file.steps) {
    for (const route of step.routes) {
      if (file.forks[route.to] !== undefined && (route.when ?? route.is) !== undefined) {
        problems.push(`${step.id}: the route to fork "${route.to}" can't have a condition`);
      }
    }
  }
  for (const [id, routes] of Object.entries(file.forks)) {
    for (const route of routes) {
      if (route.when !== undefined && route.of === undefined)
        problems.push(`${id}: "when" needs "of" in a fork`);
      if (file.forks[route.to] !== undefined) problems.push(`${id}: a fork can't lead to fork "${route.to}"`);
    }
  }
  return problems;
}

/** Names a step by its id rather than by its position: "powiat: choices.3.label: is empty". */
function describeIssue(issue: z.core.$ZodIssue, data: unknown): string {
  const [section, index, ...rest] = issue.path;
  const place =
    section === "steps" && typeof index === "number"
      ? [stepId(data, index), rest.join(".")]
      : [issue.path.join(".")];
  return [...place.filter((part) => part !== ""), issue.message].join(": ");
}

function stepId(data: unknown, index: number): string {
  const steps: unknown =
    typeof data === "object" && data !== null && "steps" in data ? data.steps : undefined;
  const step: unknown = Array.isArray(steps) ? steps[index] : undefined;
  const id: unknown = typeof step === "object" && step !== null && "id" in step ? step.id : undefined;
  return typeof id === "string" ? id : `step ${index + 1}`;
}
