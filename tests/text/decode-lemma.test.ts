import { describe, expect, it } from "vitest";
import { decodeLemma } from "../../src/text/decode-lemma.ts";

const decode = (form: string, code: string) => decodeLemma(Buffer.from(form), Buffer.from(code, "latin1"));

describe("decodeLemma", () => {
  it("cuts the end and adds another", () => {
    expect(decode("Piasecznie", "ACo")).toBe("Piaseczno");
  });

  it("cuts the start", () => {
    expect(decode("niepilnego", "DDy")).toBe("pilny");
  });

  it("keeps a form that is its own lemma", () => {
    expect(decode("źródło", "AA")).toBe("źródło");
  });

  it("joins a letter whose first byte stays and whose second one changes", () => {
    // ę is C4 99, ą is C4 85
    expect(decode("urzędu", "AD\x85d")).toBe("urząd");
  });

  it("replaces the whole form", () => {
    expect(decode("lepszy", "A@dobry")).toBe("dobry");
    expect(decode("lat", "@Arok")).toBe("rok");
  });
});
