import { instance } from "@viz-js/viz";
import { describe, expect, it } from "vitest";
import type { Chart } from "../../../src/dialog/drawing/chart.ts";
import { chartFlow } from "../../../src/dialog/drawing/chart-flow.ts";
import { loadDrawingTexts } from "../../../src/dialog/drawing/load-drawing-texts.ts";
import { renderDot } from "../../../src/dialog/drawing/render-dot.ts";
import { renderMermaid } from "../../../src/dialog/drawing/render-mermaid.ts";
import { flow } from "../intake.ts";

const chart = chartFlow(flow, loadDrawingTexts("dialogs/drawing.yaml"));
const step = { kind: "step", isOptional: false, isPersonal: false, isUnasked: false } as const;
const odd: Chart = {
  nodes: [{ ...step, id: "a", title: 'Co "tu" #1 <b>|x| & {y}', lines: [{ text: "A < B", look: "choice" }] }],
  arrows: [{ from: "a", to: "a", conditions: ["tak & nie", "<może>"] }],
};

describe("as Mermaid", () => {
  it("has a line for each box and each arrow", () => {
    const lines = renderMermaid(chart, "lub").split("\n");
    expect(lines[0]).toBe("flowchart TD");
    for (const { id } of chart.nodes) {
      expect(
        lines.filter((line) => new RegExp(`^ {2}${id}[[({]`).test(line)),
        id,
      ).toHaveLength(1);
    }
    expect(lines.filter((line) => line.includes("-->"))).toHaveLength(chart.arrows.length);
    expect(lines).toContain('  rodzaj -->|"Nie wiem"| rodzaj-pomoc');
    expect(lines).toContain("  newsletter --> koniec");
  });

  it("escapes what it would take for its own signs", () => {
    expect(renderMermaid(odd, "lub")).toContain("Co #34;tu#34; #35;1 #60;b#62;#124;x#124; & #123;y#125;");
  });
});

describe("as SVG", () => {
  it("shows every question, choice and condition", async () => {
    const svg = (await instance()).renderString(renderDot(chart, "lub"), { format: "svg" });
    const words = textOf(svg);
    for (const { ask, choices } of flow.steps.values()) {
      expect(words).toContain(ask);
      for (const { label } of choices) expect(words).toContain(label);
    }
    expect(words).toContain("podano adres e-mail");
    expect(svg).not.toMatch(/<script|href="http/);
  });

  it("escapes markup", async () => {
    const svg = (await instance()).renderString(renderDot(odd, "lub"), { format: "svg" });
    expect(textOf(svg)).toContain('Co "tu" #1 <b>|x| & {y}');
    expect(textOf(svg)).toContain("tak & nie lub <może>");
  });
});

/** What a picture says, its lines joined. */
function textOf(svg: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text = ""]) => text)
    .join(" ")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => named[name] ?? "")
    .replace(/\s+/g, " ");
}
