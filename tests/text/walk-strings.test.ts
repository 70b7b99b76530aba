import { describe, expect, it } from "vitest";
import { openAutomaton } from "../../src/text/open-automaton.ts";
import { walkStrings } from "../../src/text/walk-strings.ts";

/** The strings "ab", "b" and "Ł", written by hand. */
const bytes = [
  ...[0x5c, 0x66, 0x73, 0x61, 0xc6, 0x00, 0x02, 0x02, 0x00, "b".charCodeAt(0)], // header, label 1 is "b"
  ...[0xc0, 0x5e], // 0, the dummy: last arc, its target follows
  ...[0x00, "a".charCodeAt(0), 12], // 2, the root: "a" leads to 12
  ...[0x21, 0x00], // 5: "b" of the label table, final, leads nowhere
  ...[0xc0, 0xc5], // 7: first byte of "Ł", last arc, its target follows
  ...[0x60, 0x81, 0x00], // 9: second byte of "Ł", last arc, final
  ...[0x61, 0x00], // 12: "b", last arc, final
];
const automaton = openAutomaton(Uint8Array.from(bytes));

describe("walkStrings", () => {
  it("gives every string of the automaton", () => {
    const strings: string[] = [];
    for (const { bytes } of walkStrings(automaton, automaton.root)) {
      strings.push(bytes.toString("utf8"));
    }
    expect(strings).toEqual(["ab", "b", "Ł"]);
  });

  it("gives the parts before a byte with the node behind it", () => {
    const found: [string, number][] = [];
    for (const { bytes, node } of walkStrings(automaton, automaton.root, "b".charCodeAt(0))) {
      found.push([bytes.toString("utf8"), node]);
    }
    expect(found).toEqual([
      ["a", 0],
      ["", 0],
    ]);
  });

  it("throws on a file that is cut off, rather than walk for ever", () => {
    const cutOff = openAutomaton(Uint8Array.from(bytes.slice(0, -3)));
    expect(() => [...walkStrings(cutOff, cutOff.root)]).toThrow("cut off");
  });
});
