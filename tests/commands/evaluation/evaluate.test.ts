import { expect, test } from "vitest";
import { type Asked, evaluate } from "../../../src/commands/evaluation/evaluate.ts";
import { renderReport } from "../../../src/commands/evaluation/render-report.ts";

const replies: Record<string, Partial<Asked>> = {
  koszt: { kind: "answer", topic: "koszt-udzialu" },
  "inna odpowiedź": { kind: "answer", topic: "oferta" },
  podpowiedź: { kind: "clarify", topics: ["oferta", "koszt-udzialu"] },
  "zła podpowiedź": { kind: "clarify", topics: ["oferta", "klaster"] },
  "chcę się zgłosić": { kind: "intake" },
  człowiek: { kind: "handoff" },
  Otwock: { kind: "place", topic: "subregion-warszawsko-wschodni" },
  pogoda: { kind: "unknown" },
  dzięki: { kind: "smalltalk" },
};
const ask = (question: string): Asked => ({ kind: "unknown", score: 0, ms: 1, ...replies[question] });

const outcomeOf = (q: string, ...accept: string[]): string | undefined =>
  evaluate({ questions: [{ q, accept, style: "plain" }], outOfScope: [] }, ask).questions[0]?.outcome;

test("judges answers, offers and refusals", () => {
  expect(outcomeOf("koszt", "koszt-udzialu", "dotacje")).toBe("right");
  expect(outcomeOf("inna odpowiedź", "koszt-udzialu")).toBe("wrong");
  expect(outcomeOf("podpowiedź", "koszt-udzialu")).toBe("recoverable");
  expect(outcomeOf("zła podpowiedź", "koszt-udzialu")).toBe("refused");
  expect(outcomeOf("pogoda", "koszt-udzialu")).toBe("refused");
  expect(outcomeOf("dzięki", "koszt-udzialu")).toBe("wrong");
});

test("takes an intake, a person and a place for the topics that they stand for", () => {
  expect(outcomeOf("chcę się zgłosić", "jak-zglosic")).toBe("right");
  expect(outcomeOf("człowiek", "kontakt")).toBe("right");
  expect(outcomeOf("Otwock", "obszar")).toBe("right");
  expect(outcomeOf("Otwock", "dotacje")).toBe("wrong");
});

test("counts what is out of scope by what was done with it", () => {
  const { strangers } = evaluate(
    { questions: [], outOfScope: ["pogoda", "dzięki", "podpowiedź", "koszt"] },
    ask,
  );
  expect(strangers.map(({ outcome }) => outcome)).toEqual(["refused", "refused", "offered", "answered"]);
});

test("reports totals, styles, topics, confusions and timings", () => {
  const questions = [
    { q: "koszt", accept: ["koszt-udzialu"], style: "plain" },
    { q: "inna odpowiedź", accept: ["koszt-udzialu"], style: "long" },
  ];
  const report = renderReport(evaluate({ questions, outOfScope: ["koszt"] }, ask));
  expect(report).toMatch(/all +2 +50\.0 % +0\.0 % +0\.0 % +50\.0 %/);
  expect(report).toMatch(/long +1 +0\.0 %/);
  expect(report).toContain("1  koszt-udzialu → oferta");
  expect(report).toContain("out of scope 1: answered 100.0 %");
  expect(report).toContain("p50 1.00 ms");
});
