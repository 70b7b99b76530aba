import { describe, expect, it } from "vitest";
import { openAutomaton } from "../../src/text/open-automaton.ts";

const header = [0x5c, 0x66, 0x73, 0x61, 0xc6];

describe("openAutomaton", () => {
  it("refuses bytes that are no CFSA2 automaton", () => {
    expect(() => openAutomaton(Buffer.from("hello, world"))).toThrow("not a CFSA2 automaton");
    expect(() => openAutomaton(new Uint8Array())).toThrow("not a CFSA2 automaton");
  });

  it("refuses an older version of the format", () => {
    expect(() => openAutomaton(Uint8Array.from([0x5c, 0x66, 0x73, 0x61, 0xc5, 0, 0, 0]))).toThrow("CFSA2");
  });

  it("refuses an automaton with perfect-hash numbers", () => {
    expect(() => openAutomaton(Uint8Array.from([...header, 0x01, 0x00, 0x00]))).toThrow("numbers");
  });
});
