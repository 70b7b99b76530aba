import { describe, expect, it } from "vitest";
import type { Step, StepChoice } from "../../../../src/dialog/flow.ts";
import { intakePredicates } from "../../../../src/dialog/intake-predicates.ts";
import { at, flow, places } from "../../../dialog/intake.ts";
import { testWorld } from "../../../support/test-world.ts";
import { answerOf } from "../walk-intake.ts";
import { answersBefore, walkerAt } from "./at-step.ts";
import { phrases } from "./phrases.ts";
import { refusalsOf } from "./refusals.ts";

const world = testWorld();
const steps = [...flow.steps.values()];
const choices = steps.flatMap((step) =>
  step.choices.map((choice) => [step.id, choice.value, step, choice] as const),
);
const refusals = steps.flatMap((step) =>
  refusalsOf(step).map(({ problem, text, said }) => [step, problem, text, said] as const),
);

/** What the draft holds once a choice is taken: the choice, or what its words mean. */
function expected(step: Step, choice: StepChoice) {
  if (step.kind === "choices") return { kind: "choices", values: [choice.value] };
  return answerOf(step, { text: choice.label, choice: `step:${step.id}=${choice.value}` }, world);
}

/** Of a place or a number only what it comes to: the person's words may differ. */
function meaningOf(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || !("kind" in answer)) return answer;
  return answer.kind === "people" ? { ...answer, text: "" } : answer;
}

describe("every choice", () => {
  it.each(choices)("of %s: %s, by its button and in other words", (id, value, step, choice) => {
    const phrase = phrases[id]?.[value];
    if (phrase === undefined) throw new Error(`phrases.ts has no words for ${id}: ${value}`);
    for (const input of [
      { text: choice.label, choice: `step:${id}=${value}` },
      { text: choice.label },
      { text: phrase },
    ]) {
      const walker = walkerAt(id, world);
      walker.tell(input.text, input.choice);
      const { draft } = walker.memory();
      if (value === "nie-podaje") expect(draft).toBeNull();
      else
        expect(meaningOf(draft?.answers[id]), JSON.stringify(input)).toEqual(
          meaningOf(expected(step, choice)),
        );
    }
  });

  it("has words for no choice that is gone", () => {
    const known = new Set(choices.map(([id, value]) => `${id}: ${value}`));
    const written = Object.entries(phrases).flatMap(([id, words]) =>
      Object.keys(words).map((value) => `${id}: ${value}`),
    );
    expect(written.filter((one) => !known.has(one))).toEqual([]);
  });
});

describe("every refusal", () => {
  it.each(refusals.map(([step, problem, text, said]) => [step.id, problem, text, said] as const))(
    "at %s: %s",
    (id, problem, text, said) => {
      // A place that nobody knows is kept in the person's words there; only a code that is none is refused.
      const walker = walkerAt(id, world);
      const before = walker.memory().draft?.answers;
      const { replies } = walker.tell(text);
      expect(replies.map((reply) => reply.text)[0], problem).toBe(said);
      expect(walker.memory().draft?.answers).toEqual(before);
      expect(walker.step()?.id).toBe(id);
      expect(replies.at(-1)?.text).toContain(flow.steps.get(id)?.ask);
    },
  );

  it("is tried, whatever problems the readers know", () => {
    const tried = new Set<string>(refusals.map(([, problem]) => problem));
    // A PESEL is masked before it comes to the reader of contacts: tests/transcripts/zle-numery.chat.
    expect([...world.problems.keys()].filter((id) => !tried.has(id))).toEqual(["kontakt-pesel"]);
  });
});

describe("at every step", () => {
  it.each(steps.map((step) => [step.id, step] as const))(
    "%s: “po co pytacie?” is answered, and asked on",
    (id, step) => {
      for (const text of ["po co pytacie?", "a do czego wam to", "nie rozumiem"]) {
        const walker = walkerAt(id, world);
        const before = walker.memory().draft?.answers;
        const { replies } = walker.tell(text);
        expect(replies.map((reply) => reply.text)).toEqual([step.why, expect.stringContaining(step.ask)]);
        expect(walker.memory().draft?.answers).toEqual(before);
      }
    },
  );

  it.each(steps.map((step) => [step.id, step] as const))(
    "%s: another question is answered with its source, once",
    (id, step) => {
      for (const [text, answer] of [
        ["czy udział jest bezpłatny?", "bezpłatny"],
        ["kto to zobaczy?", "Pracownicy organizacji, które prowadzą program"],
        ["czy Otwock jest w programie?", "leży na obszarze programu"],
      ] as const) {
        const walker = walkerAt(id, world);
        const before = walker.memory().draft?.answers;
        const { replies } = walker.tell(text);
        const said = replies.map((reply) => reply.text).join("\n");
        expect(said).toContain(answer);
        expect(said.split(step.ask)).toHaveLength(2);
        expect(walker.memory().draft?.answers).toEqual(before);
        expect(walker.step()?.id).toBe(id);
      }
    },
  );

  it.each(steps.filter(({ unasked }) => !unasked).map((step) => [step.id, step] as const))(
    "%s: skipping goes on where it may, and says why where it may not",
    (id, step) => {
      const walker = walkerAt(id, world);
      const { replies } = walker.tell("pomiń");
      const { draft } = walker.memory();
      if (step.optional) expect(draft?.answers[id]).toEqual({ kind: "skipped" });
      else if (id === "szczegoly") expect(draft?.answers[id]).toEqual({ kind: "choice", value: "nie" });
      else expect(replies[0]?.text).toBe(`Tej odpowiedzi nie można pominąć. ${step.why}`);
    },
  );
});

describe("every predicate", () => {
  const contact = (email: string | null) => ({ kontakt: { kind: "contact", phone: null, email } as const });
  const cases: Record<string, { holds: object[]; fails: object[] }> = {
    "jest-email": { holds: [contact("biuro@example.org")], fails: [contact(null), {}] },
    "warszawa-bez-dzielnicy": {
      holds: [
        { miejsce: at(places.warszawa) },
        { miejsce: { kind: "choice", value: "inny" }, "miejsce-opis": at(places.warszawa) },
      ],
      fails: [
        { miejsce: at(places.mokotow) },
        { miejsce: at(places.ceglow) },
        { miejsce: at(places.radom) },
        {},
      ],
    },
  };

  it.each(Object.entries(intakePredicates))("%s is true and false where it must be", (name, predicate) => {
    const { holds, fails } = cases[name] ?? { holds: [], fails: [] };
    expect(holds.length * fails.length, `no case for ${name}`).toBeGreaterThan(0);
    for (const answers of holds) expect(predicate({ ...answersBefore("szczegoly"), ...answers })).toBe(true);
    for (const answers of fails) expect(predicate({ ...answers })).toBe(false);
  });

  it("that the dialog names is one of these, and the other way round", () => {
    const used = steps.flatMap(({ routes }) => routes.flatMap(({ is }) => is ?? []));
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(intakePredicates).toSorted());
  });
});
