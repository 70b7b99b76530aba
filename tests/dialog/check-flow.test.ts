import { describe, expect, it } from "vitest";
import { checkFlow } from "../../src/dialog/check-flow.ts";
import { parseFlow } from "../../src/dialog/parse-flow.ts";
import { flow } from "./intake.ts";

/** A sound small dialog; each test plants one fault by replacing a piece of its text. */
const SOUND = `
id: probny
version: 1
start: kolor
conditions: { jest-noc: Jest noc }
notice: informacja
steps:
  - id: kolor
    kind: choice
    ask: Jaki kolor?
    why: Bo tak.
    label: Kolor
    choices:
      - { value: biel, label: Biel }
      - { value: czern, label: Czerń }
    routes:
      - { when: biel, to: informacja }
      - { when: czern, to: odcien }
  - id: odcien
    kind: text
    ask: Jaki odcień?
    why: Bo tak.
    label: Odcień
    routes:
      - { of: kolor, when: czern, is: jest-noc, to: koniec }
      - { to: informacja }
  - id: informacja
    kind: choice
    ask: Dalej?
    why: Bo tak.
    label: Informacja
    choices:
      - { value: tak, label: Tak }
      - { value: nie, label: Nie }
    routes:
      - { when: tak, to: imie }
      - { when: nie, to: rezygnacja }
  - id: imie
    kind: name
    ask: Jak masz na imię?
    why: Bo tak.
    label: Imię
    personal: true
    next: koniec
`;

function problemsOf(text: string): string[] {
  const parsed = parseFlow(text);
  if (parsed.kind === "problems") return [...parsed.problems];
  return checkFlow(parsed.flow, ["jest-noc"]);
}

function plant(...changes: [was: string, is: string][]): string[] {
  const text = changes.reduce((before, [was, is]) => {
    expect(before).toContain(was);
    return before.replace(was, is);
  }, SOUND);
  return problemsOf(text);
}

describe("a dialog without faults", () => {
  it("has no problems", () => {
    expect(problemsOf(SOUND)).toEqual([]);
  });

  it("is the intake", () => {
    expect(checkFlow(flow, ["jest-email", "warszawa-bez-dzielnicy"])).toEqual([]);
  });
});

describe("a planted fault is found:", () => {
  it("a loop", () => {
    expect(plant(["- { to: informacja }", "- { to: kolor }"])).toContain(
      "kolor: goes round in a loop: kolor → odcien → kolor",
    );
  });

  it("a step that leads to itself and nowhere else", () => {
    const problems = plant(["next: koniec", "next: imie"]);
    expect(problems).toContain("imie: goes round in a loop: imie → imie");
    expect(problems).toContain("imie: never comes to an end");
  });

  it("a step without a route", () => {
    expect(plant(["    next: koniec\n", ""])).toContain("imie: has no route");
  });

  it("a step that nothing leads to", () => {
    expect(plant(["{ when: czern, to: odcien }", "{ when: czern, to: informacja }"])).toEqual([
      "odcien: no way leads here",
    ]);
  });

  it("an option without a route where there is no last one", () => {
    expect(plant(["      - { when: czern, to: odcien }\n", ""])).toContain(
      'kolor: option "Czerń" has no route',
    );
  });

  it("a condition on top of an option's only route", () => {
    expect(plant(["{ when: czern, to: odcien }", "{ when: czern, is: jest-noc, to: odcien }"])).toEqual([
      'kolor: option "Czerń" has no route',
    ]);
  });

  it("an optional step whose skipping has no way on", () => {
    expect(plant(["label: Kolor", "label: Kolor\n    optional: true"])).toEqual([
      "kolor: needs a last route without conditions",
    ]);
  });

  it("a condition that the drawing has no words for", () => {
    expect(plant(["conditions: { jest-noc: Jest noc }\n", ""])).toEqual([
      'odcien: "conditions" does not say what "jest-noc" means',
    ]);
  });

  it("a step that is not asked and still decides", () => {
    expect(plant(["label: Odcień", "label: Odcień\n    unasked: true"])).toContain(
      'odcien: a step that is not asked has one "next", and is not optional',
    );
  });

  it("a text step with conditional routes only", () => {
    expect(plant(["      - { to: informacja }\n", ""])).toContain(
      "odcien: needs a last route without conditions",
    );
  });

  it("an unknown target", () => {
    expect(plant(["next: koniec", "next: koneic"])).toContain('imie: leads to "koneic", which is no step');
  });

  it("an unknown condition", () => {
    expect(plant(["is: jest-noc", "is: jest-dzien"])).toEqual([
      'odcien: no condition is called "jest-dzien"; there are: jest-noc',
    ]);
  });

  it("a route for an option that isn't there", () => {
    expect(plant(["{ when: biel, to: informacja }", "{ when: szary, to: informacja }"])).toEqual([
      'kolor: "kolor" has no option "szary"',
      'kolor: option "Biel" has no route',
    ]);
  });

  it("a route on an option of an unknown step, or on one that is read instead of kept", () => {
    expect(plant(["of: kolor", "of: smak"])).toEqual(['odcien: "of" names "smak", which is no step']);
    expect(plant(["label: Czerń }", "label: Czerń, reads: czerń }"])).toContain(
      'odcien: "kolor" has no option "czern"',
    );
  });

  it("an earlier step named without an option", () => {
    expect(plant(["of: kolor, when: czern, is: jest-noc", "of: kolor, is: jest-noc"])).toEqual([
      'odcien: "of" needs "when"',
    ]);
  });

  it("a route after one that always fits", () => {
    const swapped: [string, string] = [
      "      - { of: kolor, when: czern, is: jest-noc, to: koniec }\n      - { to: informacja }",
      "      - { to: informacja }\n      - { of: kolor, when: czern, is: jest-noc, to: koniec }",
    ];
    expect(plant(swapped)).toEqual(['odcien: the route to "koniec" stands after one that always fits']);
  });

  it("a missing reason, question or row title", () => {
    expect(plant(["    why: Bo tak.\n", ""])).toEqual([expect.stringContaining("kolor: why: ")]);
    expect(plant(["    ask: Jaki kolor?\n", ""])).toEqual([expect.stringContaining("kolor: ask: ")]);
    expect(plant(["    label: Kolor\n", ""])).toEqual([expect.stringContaining("kolor: label: ")]);
    expect(plant(["why: Bo tak.", 'why: " "'])).toEqual(["kolor: why: is empty"]);
  });

  it("a label that is too long for a button", () => {
    const label = "Biel bardzo jasna, prawie przezroczysta";
    expect(plant(["label: Biel", `label: "${label}"`])).toEqual([
      `kolor: option "${label}" has 39 characters, at most 34 fit`,
    ]);
  });

  it("labels that a short button cannot tell apart", () => {
    const problems = plant(
      ["label: Biel", "label: Kolor bardzo jasny biały"],
      ["label: Czerń", "label: Kolor bardzo jasny czarny"],
    );
    expect(problems).toEqual([
      'kolor: options "Kolor bardzo jasny biały" and "Kolor bardzo jasny czarny" begin with the same 19 characters',
    ]);
  });

  it("a value used twice, and a choice of one", () => {
    expect(plant(["value: nie, label: Nie", "value: tak, label: Nie"], ["when: nie", "when: tak"])).toContain(
      'informacja: choice value "tak" is used twice',
    );
    expect(plant(["      - { value: czern, label: Czerń }\n", ""])).toContain(
      "kolor: a step of kind choice needs at least two choices",
    );
  });

  it("a personal question that can be reached without the notice", () => {
    expect(plant(["{ when: biel, to: informacja }", "{ when: biel, to: imie }"])).toEqual([
      "imie: asks for personal data without the notice step before it",
    ]);
    expect(plant(["notice: informacja\n", ""])).toEqual([
      "imie: asks for personal data without the notice step before it",
    ]);
  });

  it("a start or a notice that is no step", () => {
    expect(plant(["start: kolor", "start: barwa"])).toContain('start: "barwa" is no step');
    expect(plant(["notice: informacja", "notice: uwaga"])).toContain('notice: "uwaga" is no step');
  });

  it("lengths the wrong way round", () => {
    expect(plant(["label: Imię", "label: Imię\n    minLength: 9\n    maxLength: 5"])).toEqual([
      "imie: minLength is greater than maxLength",
    ]);
  });
});
