import { describe, expect, it } from "vitest";
import type { Chart } from "../../../src/dialog/drawing/chart.ts";
import { chartFlow } from "../../../src/dialog/drawing/chart-flow.ts";
import { loadDrawingTexts } from "../../../src/dialog/drawing/load-drawing-texts.ts";
import { flow } from "../intake.ts";

const chart = chartFlow(flow, loadDrawingTexts("dialogs/drawing.yaml"));
const nodeOf = (id: string) => chart.nodes.find((node) => node.id === id);
const arrowsFrom = (id: string) => chart.arrows.filter(({ from }) => from === id);

describe("the chart of the intake", () => {
  it("has a box for each step with its question, hint, choices and reason, word for word", () => {
    for (const step of flow.steps.values()) {
      const said = nodeOf(step.id)?.lines.map(({ text }) => text) ?? [];
      expect(said).toContain(step.ask);
      expect(said).toEqual(expect.arrayContaining(step.choices.map(({ label }) => label)));
      expect(said.join(" ")).toContain(step.why);
      expect(said.join(" ")).toContain((step.hint ?? "").replaceAll("\n", " "));
    }
  });

  it("tells what may be skipped, what is personal and what is not asked", () => {
    expect(nodeOf("nip")).toMatchObject({ isOptional: true, isPersonal: false });
    expect(nodeOf("kontakt")).toMatchObject({ isOptional: false, isPersonal: true });
    expect(nodeOf("organizacja-liczba-osob")).toMatchObject({ isUnasked: true });
    expect(nodeOf("nip")?.lines.map(({ text }) => text)).toContain("numer NIP; można pominąć");
  });

  it("writes conditions in words, never in ids", () => {
    expect(arrowsFrom("rodzaj")).toEqual([
      { from: "rodzaj", to: "rodzaj-pomoc", conditions: ["Nie wiem"] },
      { from: "rodzaj", to: "miejsce", conditions: ["w innym razie"] },
    ]);
    expect(arrowsFrom("szczegoly").find(({ to }) => to === "dzielnica")?.conditions).toEqual([
      "miejsce to Warszawa, bez dzielnicy",
    ]);
    const ids = [...flow.steps.keys(), ...flow.conditions.keys()].filter((id) => id.includes("-"));
    const words = chart.arrows.flatMap(({ conditions }) => conditions).join("\n");
    expect(ids.filter((id) => words.includes(id) && id !== "e-mail")).toEqual([]);
  });

  it("shows once what several steps go on by", () => {
    const [fork] = chart.nodes.filter(({ kind }) => kind === "fork");
    expect(fork?.title).toBe("Dalej zależnie od odpowiedzi: Kto się zgłasza, Sytuacja");
    expect(arrowsFrom("miejsce-opis")).toEqual([{ from: "miejsce-opis", to: fork?.id, conditions: [] }]);
    expect(arrowsFrom(fork?.id ?? "").find(({ to }) => to === "nazwa")?.conditions).toEqual([
      "Kto się zgłasza: Podmiot ekonomii społecznej",
      "Kto się zgłasza: Przedsiębiorstwo społeczne",
      "Sytuacja: Mamy zarejestrowaną organizację",
    ]);
  });

  it("has the ways of the dialog, no more and no less", () => {
    const forks = chart.nodes.filter(({ kind }) => kind === "fork").map(({ id }) => id);
    for (const step of flow.steps.values()) {
      expect(targetsOf(step.id, chart, forks), step.id).toEqual(new Set(step.routes.map(({ to }) => to)));
    }
  });
});

function targetsOf(id: string, { arrows }: Chart, forks: readonly string[]): Set<string> {
  const targets = arrows.filter(({ from }) => from === id).map(({ to }) => to);
  return new Set(
    targets.flatMap((to) =>
      forks.includes(to) ? arrows.filter(({ from }) => from === to).map((one) => one.to) : [to],
    ),
  );
}
