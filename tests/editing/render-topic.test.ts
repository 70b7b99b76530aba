import { expect, test } from "vitest";
import { parse } from "yaml";
import { idOf, renderTopic } from "../../src/editing/render-topic.ts";
import type { NewTopic } from "../../src/staff/asked/knowledge-editor.ts";

const topic: NewTopic = {
  title: "Dojazd: jak i czym",
  kind: "silent",
  source: "programme:Realizatorzy",
  article: "",
  broader: "kontakt",
  text: "Opis programu nie mówi o dojeździe.",
};
const rest = { id: "dojazd", samples: ["Czy jest parking?"], today: "2026-11-24" };

const headOf = (file: string) => parse(/^---\n([\s\S]*?)\n---\n/.exec(file)?.[1] ?? "");

test("writes a file in the shape of all others", () => {
  const file = renderTopic({ ...rest, topic });
  expect(headOf(file)).toEqual({
    id: "dojazd",
    kind: "silent",
    title: "Dojazd: jak i czym",
    broader: "kontakt",
    source: [{ programme: "Realizatorzy" }],
    reviewed: "2026-11-24",
    related: ["kontakt"],
    questions: ["Czy jest parking?"],
  });
  expect(file).toMatch(/---\nOpis programu nie mówi o dojeździe\.\n$/);
});

test("names an act with its article, or the assistant itself", () => {
  const act = { ...topic, source: "act:ues", article: "art. 2" };
  expect(headOf(renderTopic({ ...rest, topic: act })).source).toEqual([{ act: "ues", article: "art. 2" }]);
  const own = { ...topic, source: "assistant:" };
  expect(headOf(renderTopic({ ...rest, topic: own })).source).toEqual([{ assistant: true }]);
});

test("makes an id that no other topic has", () => {
  expect(idOf("Żłobek i łąka?", new Set())).toBe("zlobek-i-laka");
  expect(idOf("Dotacje", new Set(["dotacje", "dotacje-2"]))).toBe("dotacje-3");
  expect(idOf("?!", new Set())).toBe("");
});
