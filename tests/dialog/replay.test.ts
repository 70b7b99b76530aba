import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Answers } from "../../src/dialog/answer.ts";
import type { Step } from "../../src/dialog/flow.ts";
import { intakePredicates } from "../../src/dialog/intake-predicates.ts";
import { answersOnPath, replay } from "../../src/dialog/replay.ts";
import { choose, flow, places, skipped, usual, write } from "./intake.ts";

const play = (answers: Answers) => replay(flow, answers, intakePredicates);

describe("the position in a dialog", () => {
  it("is the start while nothing is answered", () => {
    expect(play({})).toMatchObject({ kind: "ask", step: { id: "rodzaj" }, path: [] });
  });

  it("is the first step on the way that lacks an answer", () => {
    const { "grupa-etap": _, ...rest } = usual;
    expect(play(rest)).toMatchObject({ kind: "ask", step: { id: "grupa-etap" } });
  });

  it("is complete when every step on the way is answered, in the order of asking", () => {
    const position = play(usual);
    expect(position.kind).toBe("complete");
    expect(position.path.map((step) => step.id).slice(0, 3)).toEqual([
      "rodzaj",
      "miejsce",
      "grupa-liczba-osob",
    ]);
  });

  it("is declined when the person would rather not give personal data", () => {
    expect(play({ ...usual, informacja: choose("nie-podaje") })).toMatchObject({
      kind: "declined",
      step: { id: "informacja" },
    });
  });

  it("asks anew where the answer no longer fits the file", () => {
    expect(play({ ...usual, "grupa-etap": choose("dawna-odpowiedz") })).toMatchObject({
      kind: "ask",
      step: { id: "grupa-etap" },
    });
    expect(play({ ...usual, "grupa-etap": write("tekst") })).toMatchObject({ step: { id: "grupa-etap" } });
    expect(play({ ...usual, "grupa-etap": skipped })).toMatchObject({ step: { id: "grupa-etap" } });
  });

  it("does not take a button that is read for an answer", () => {
    expect(play({ ...usual, miejsce: choose("grojecki") })).toMatchObject({ step: { id: "miejsce" } });
  });
});

describe("answers that count", () => {
  it("are those on the way: a changed kind drops the questions of the other kind", () => {
    const answers = answersOnPath(flow, { ...usual, rodzaj: choose("osoba") }, intakePredicates);
    expect(Object.keys(answers)).toContain("osoba-sprawa");
    expect(Object.keys(answers)).not.toContain("grupa-etap");
  });

  it("don't steer from off the way: a forgotten district no longer matters", () => {
    const answers = {
      ...usual,
      miejsce: choose("inny"),
      "miejsce-opis": { kind: "place", place: places.radom } as const,
    };
    expect(Object.keys(answersOnPath(flow, answers, intakePredicates))).toContain("miejsce-opis");
    expect(Object.keys(answersOnPath(flow, { ...answers, miejsce: write("x") }, intakePredicates))).toEqual([
      "rodzaj",
    ]);
  });

  it("come from the person, not from the object's prototype", () => {
    expect(answersOnPath(flow, {}, intakePredicates)).toEqual({});
  });
});

const ids = [...flow.steps.keys()];
const values = [
  ...new Set([...flow.steps.values()].flatMap((step) => step.choices.map((choice) => choice.value))),
];

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom(...values, "nieznana").map(choose),
  fc.subarray(values).map((chosen): Answer => ({ kind: "choices", values: chosen })),
  fc.string().map(write),
  fc.nat().map((min): Answer => ({ kind: "people", min, max: null, text: String(min) })),
  fc.constantFrom(...Object.values(places)).map((place): Answer => ({ kind: "place", place })),
  fc.constant<Answer>({ kind: "place-unknown", text: "gdzieś" }),
  fc
    .constantFrom("biuro@example.org", null)
    .map((email): Answer => ({ kind: "contact", phone: "+48500000000", email })),
  fc.constant<Answer>({ kind: "number", value: "0000123456" }),
  fc.constant(skipped),
);

/** An answer that the step takes. */
function fittingAnswer(step: Step, pick: number): Answer {
  const choices = step.choices.filter((choice) => choice.reads === undefined);
  const chosen = choices[pick % Math.max(1, choices.length)];
  if (step.kind === "choices") return { kind: "choices", values: [chosen?.value ?? ""] };
  if (step.optional && pick % 2 === 0) return skipped;
  if (chosen !== undefined && (step.kind === "choice" || pick % 3 === 0)) return choose(chosen.value);
  if (step.kind === "place") return { kind: "place", place: pick % 2 ? places.warszawa : places.ceglow };
  if (step.kind === "people") return { kind: "people", min: 5, max: 5, text: "5" };
  if (step.kind === "contact") return { kind: "contact", phone: null, email: "biuro@example.org" };
  return step.kind === "text" || step.kind === "name" ? write("tekst") : { kind: "number", value: "1" };
}

describe("any answers at all", () => {
  it("never lead to an unknown step, nor twice to the same", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids, "nieznany", "__proto__"), anyAnswer), (answers) => {
        const position = play(answers);
        const path = position.path.map((step) => step.id);
        expect(new Set(path).size).toBe(path.length);
        for (const id of path) expect(ids).toContain(id);
        if (position.kind === "ask") expect(ids).toContain(position.step.id);
      }),
    );
  });

  it("give the same position when only those that count are kept", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), anyAnswer), (answers) => {
        expect(play(answersOnPath(flow, answers, intakePredicates))).toEqual(play(answers));
      }),
    );
  });

  it("bring everybody who goes on answering to an end", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: ids.length, maxLength: ids.length }), (picks) => {
        const answers: Record<string, Answer> = {};
        for (const pick of picks) {
          const position = play(answers);
          if (position.kind !== "ask") break;
          answers[position.step.id] = fittingAnswer(position.step, pick);
        }
        expect(play(answers).kind).not.toBe("ask");
      }),
    );
  });

  it("never reach a personal question before the notice is confirmed", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), anyAnswer), (answers) => {
        const path = play(answers).path.map((step) => step.id);
        const personal = play(answers).path.findIndex((step) => step.personal);
        if (personal !== -1) expect(path.slice(0, personal)).toContain(flow.notice);
      }),
    );
  });
});

describe("a step that is not asked", () => {
  const organisation: Answers = { ...usual, rodzaj: choose("pes") };
  const members: Answers = {
    ...organisation,
    "organizacja-liczba-osob": { kind: "people", min: 18, max: 18, text: "18" },
  };

  it("is passed where nobody told it, and stands on the path where somebody did", () => {
    const ids = (answers: Answers) => play(answers).path.map(({ id }) => id);
    expect(ids(organisation)).not.toContain("organizacja-liczba-osob");
    expect(ids(members)).toContain("organizacja-liczba-osob");
    expect(play(organisation).kind).toBe("complete");
  });
});
