import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/commands/evaluation/evaluate.ts";
import { evaluatePlaces } from "../../../src/commands/evaluation/evaluate-places.ts";
import { fakeAsk } from "./fake-ask.ts";

const outcomeOf = (q: string, ...accept: string[]): string | undefined =>
  evaluate({ questions: [{ q, accept, style: "plain" }], outOfScope: [] }, fakeAsk).questions[0]?.outcome;

describe("a question", () => {
  test("is right by any accepted topic, and wrong by another one", () => {
    expect(outcomeOf("koszt", "koszt-udzialu", "dotacje")).toBe("right");
    expect(outcomeOf("inna odpowiedź", "koszt-udzialu")).toBe("wrong");
  });

  test("is recoverable when an accepted topic is offered, refused when only others are or nothing is said", () => {
    expect(outcomeOf("podpowiedź", "koszt-udzialu")).toBe("recoverable");
    expect(outcomeOf("zła podpowiedź", "koszt-udzialu")).toBe("refused");
    expect(outcomeOf("pogoda", "koszt-udzialu")).toBe("refused");
  });

  test("is wrong when it is met with small talk or a command", () => {
    expect(outcomeOf("dzięki", "koszt-udzialu")).toBe("wrong");
    expect(outcomeOf("usuń dane", "moje-dane")).toBe("wrong");
  });

  test("counts an intake and a person as the topics that they stand for", () => {
    expect(outcomeOf("chcę się zgłosić", "jak-zglosic")).toBe("right");
    expect(outcomeOf("człowiek", "kontakt")).toBe("right");
  });

  test("counts a place as its own subregion or as the area, not as another subregion", () => {
    expect(outcomeOf("Otwock", "subregion-warszawsko-wschodni")).toBe("right");
    expect(outcomeOf("Otwock", "obszar")).toBe("right");
    expect(outcomeOf("Otwock", "subregion-zyrardowski")).toBe("wrong");
    expect(outcomeOf("Otwock", "dotacje")).toBe("wrong");
  });
});

test("what is out of scope counts by what was done with it", () => {
  const messages = ["pogoda", "dzięki", "usuń dane", "podpowiedź", "koszt", "Otwock", "człowiek"];
  const { outOfScope } = evaluate({ questions: [], outOfScope: messages }, fakeAsk);
  expect(outOfScope.map(({ outcome }) => outcome)).toEqual([
    "refused",
    "refused",
    "refused",
    "offered",
    "answered",
    "answered",
    "answered",
  ]);
});

describe("a phrase with a place", () => {
  const judge = (phrase: string, meant: string | null): string | undefined =>
    evaluatePlaces({ places: [{ phrase, meant }], none: [] }, fakeAsk).places[0]?.outcome;

  test("is right when the meant place alone is found, also beside an answer", () => {
    expect(judge("Otwock", "Otwock")).toBe("right");
    expect(judge("szkolenia w Otwocku", "Otwock")).toBe("right");
    expect(judge("Otwock", "Marki")).toBe("wrong");
    expect(judge("pogoda", "Marki")).toBe("missed");
  });

  test("tells a powiat from a place of its name", () => {
    expect(judge("w grójeckim", "powiat:grójecki")).toBe("right");
    expect(judge("Otwock", "powiat:otwocki")).toBe("wrong");
  });

  test("is recoverable when the person is asked which of several is meant", () => {
    expect(judge("Leszno", "Leszno")).toBe("recoverable");
  });

  test("is right without a place where the set wants none", () => {
    expect(judge("pogoda", null)).toBe("right");
    expect(judge("Otwock", null)).toBe("wrong");
  });
});

test("a place that is seen where none is meant is a false hit, beside an answer too", () => {
  const { none } = evaluatePlaces(
    { places: [], none: ["pogoda", "koszt", "Otwock", "szkolenia w Otwocku"] },
    fakeAsk,
  );
  expect(none.map(({ outcome }) => outcome)).toEqual(["left alone", "left alone", "false hit", "false hit"]);
});
