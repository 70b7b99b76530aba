import { describe, expect, it } from "vitest";
import { joinList } from "../../src/text/join-list.ts";

describe("joinList", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a i b"],
    [["a", "b", "c"], "a, b i c"],
  ])("joins %j as '%s'", (items, text) => {
    expect(joinList(items)).toBe(text);
  });

  it("takes another conjunction", () => {
    expect(joinList(["tak", "nie"], "lub")).toBe("tak lub nie");
  });
});
