import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FlowProblems, loadFlow } from "../../src/dialog/load-flow.ts";
import { parseFlow } from "../../src/dialog/parse-flow.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const step = (id: string, rest: string): string =>
  `  - { id: ${id}, kind: text, ask: Co?, why: Bo., label: Wiersz, ${rest} }\n`;
const file = (steps: string, top = ""): string => `id: probny\nversion: 1\nstart: a\n${top}steps:\n${steps}`;

function problemsOf(text: string): readonly string[] {
  const parsed = parseFlow(text);
  return parsed.kind === "problems" ? parsed.problems : [];
}

describe("a dialog file", () => {
  it("becomes a flow with defaults filled in", () => {
    const parsed = parseFlow(file(step("a", "next: koniec")));
    expect(parsed).toMatchObject({
      kind: "flow",
      flow: { id: "probny", version: 1, start: "a", notice: null },
    });
    const first = parsed.kind === "flow" ? parsed.flow.steps.get("a") : undefined;
    expect(first).toMatchObject({ optional: false, personal: false, summary: true, choices: [] });
    expect(first?.routes).toEqual([{ to: "koniec" }]);
  });

  it("has its forks written out where steps lead to them", () => {
    const forks = "forks:\n  dalej: [{ of: a, when: x, to: b }, { to: koniec }]\n";
    const parsed = parseFlow(file(step("a", "next: dalej") + step("b", "next: koniec"), forks));
    const routes = parsed.kind === "flow" ? parsed.flow.steps.get("a")?.routes : undefined;
    expect(routes).toEqual([{ of: "a", when: "x", to: "b" }, { to: "koniec" }]);
  });

  it.each([
    ["a misspelt key", file(step("a", "hnit: x, next: koniec")), 'a: Unrecognized key: "hnit"'],
    ["a missing question", file("  - { id: a, kind: text, why: Bo., label: W, next: koniec }\n"), "a: ask: "],
    ["an unknown kind", file(step("a", "next: koniec").replace("text", "tekst")), "a: kind: "],
    ["an id with Polish letters", file(step("ą", "next: koniec")), "ą: id: "],
    ["a step without id", file("  - { kind: text }\n"), "step 1: id: "],
    [
      "the same id twice",
      file(step("a", "next: koniec") + step("a", "next: koniec")),
      "a: this id is used twice",
    ],
    ["no steps", "id: probny\nversion: 1\nstart: a\nsteps: []\n", "steps: "],
    ["no map at all", "[]", "Invalid input"],
    ["YAML that cannot be read", "id: [\n", "Flow sequence"],
    [
      "a condition on the way to a fork",
      file(step("a", "routes: [{ is: b, to: f }]"), "forks:\n  f: [{ to: koniec }]\n"),
      'a: the route to fork "f" can\'t have a condition',
    ],
    [
      "a fork that doesn't say whose option it means",
      file(step("a", "next: f"), "forks:\n  f: [{ when: x, to: koniec }]\n"),
      'f: "when" needs "of" in a fork',
    ],
    [
      "a fork behind a fork",
      file(step("a", "next: f"), "forks:\n  f: [{ to: g }]\n  g: [{ to: koniec }]\n"),
      'f: a fork can\'t lead to fork "g"',
    ],
  ])("with %s is refused", (_, text, problem) => {
    expect(problemsOf(text).join("\n")).toContain(problem);
  });
});

describe("loading", () => {
  it("throws everything that is wrong, path first", () => {
    const path = join(temporaryFolder(), "probny.yaml");
    writeFileSync(path, file(step("a", "next: b") + step("c", "next: koniec")));
    expect(() => loadFlow(path)).toThrow(FlowProblems);
    expect(() => loadFlow(path)).toThrow(`${path}: a: leads to "b", which is no step`);
    expect(() => loadFlow(path)).toThrow(`${path}: c: no way leads here`);
  });
});
