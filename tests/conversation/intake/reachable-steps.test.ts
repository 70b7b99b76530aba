import { expect, test } from "vitest";
import { reachableSteps } from "../../../src/conversation/intake/reachable-steps.ts";
import { intakePredicates } from "../../../src/dialog/intake-predicates.ts";
import { replay } from "../../../src/dialog/replay.ts";
import { choose, flow, usual } from "../../dialog/intake.ts";

test("every step may be asked while nothing is answered", () => {
  expect(reachableSteps(flow, {}).size).toBe(flow.steps.size);
});

test("the kind of applicant closes the questions of the others", () => {
  const reached = reachableSteps(flow, { rodzaj: choose("pes") });
  expect(reached.has("forma-prawna")).toBe(true);
  expect(reached.has("grupa-liczba-osob")).toBe(false);
  expect(reached.has("rodzaj-pomoc")).toBe(false);
});

test("an answer to a question that is not asked any more decides nothing", () => {
  const answers = { rodzaj: choose("grupa"), "rodzaj-pomoc": choose("pes") };
  expect(reachableSteps(flow, answers).has("nazwa")).toBe(false);
});

test("every step on the way of a complete draft is reachable", () => {
  for (const kind of ["grupa", "pes", "ps", "jst", "osoba"]) {
    const answers = { ...usual, rodzaj: choose(kind) };
    const { path } = replay(flow, answers, intakePredicates);
    const reached = reachableSteps(flow, answers);
    expect(path.filter(({ id }) => !reached.has(id))).toEqual([]);
  }
});
