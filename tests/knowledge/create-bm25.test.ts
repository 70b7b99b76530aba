import { expect, test } from "vitest";
import { createBm25, indexBags } from "../../src/knowledge/create-bm25.ts";

const bm25 = createBm25(
  indexBags([
    new Map([
      ["szkolenie", 4],
      ["kiedy", 1],
    ]),
    new Map([
      ["dotacja", 3],
      ["kiedy", 1],
    ]),
    new Map([["klaster", 2]]),
  ]),
);

test("ranks the document of the rare word first", () => {
  const [first, second, third] = bm25.score(["kiedy", "dotacja"]);
  expect(second).toBeGreaterThan(first ?? 0);
  expect(first).toBeGreaterThan(0);
  expect(third).toBe(0);
});

test("takes a word that no document has for the rarest", () => {
  expect(bm25.has("pogoda")).toBe(false);
  expect(bm25.rarity("pogoda")).toBeGreaterThan(bm25.rarity("klaster"));
  expect(bm25.rarity("klaster")).toBeGreaterThan(bm25.rarity("kiedy"));
});
