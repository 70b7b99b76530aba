import { describe, expect, it } from "vitest";
import { drawFlow } from "../../src/dialog/draw-flow.ts";
import { parseFlow } from "../../src/dialog/parse-flow.ts";
import { flow } from "./intake.ts";

describe("the drawing", () => {
  const lines = drawFlow(flow).split("\n");

  it("has a box for each step and an arrow for each route", () => {
    const routes = [...flow.steps.values()].flatMap((step) => step.routes);
    expect(lines[0]).toBe("flowchart TD");
    for (const id of flow.steps.keys()) {
      expect(
        lines.filter((line) => line.startsWith(`  ${id}[`) || line.startsWith(`  ${id}{{`)),
      ).toHaveLength(1);
    }
    expect(lines.filter((line) => line.includes("-->"))).toHaveLength(routes.length);
  });

  it("writes the condition of a route in the words of the dialog", () => {
    expect(lines).toContain('  rodzaj -->|"Nie wiem"| rodzaj-pomoc');
    expect(lines).toContain('  miejsce -->|"rodzaj: Grupa nieformalna"| grupa-liczba-osob');
    expect(lines).toContain('  szczegoly -->|"warszawa-bez-dzielnicy"| dzielnica');
    expect(lines).toContain("  newsletter --> koniec");
    expect(lines).toContain('  koniec(["koniec"])');
  });

  it("escapes what Mermaid would take for its own signs", () => {
    const text = `id: p\nversion: 1\nstart: a\nsteps:\n  - { id: a, kind: text, ask: 'Co "tu" #1 <b>|x|?', why: W, label: L, next: koniec }\n`;
    const parsed = parseFlow(text);
    expect(parsed.kind === "flow" ? drawFlow(parsed.flow) : "").toContain(
      "Co #34;tu#34; #35;1 #60;b#62;#124;x#124;?",
    );
  });
});
