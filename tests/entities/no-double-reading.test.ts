import { describe, expect, it } from "vitest";
import { polish } from "../../src/entities/polish-recognizer.ts";

const message =
  "Jest nas 18, dzwonić 500 000 000 po 16:30, biuro24@example.org, www.example.org/2024, 05-500 Piaseczno, " +
  "NIP 123-456-32-18, REGON 123456785, KRS 0000123456, 44051401458, zebranie 15.12.2026";

type Name = Parameters<typeof polish.model>[0];

describe("in a message with everything", () => {
  it.each<[name: Name, found: string[]]>([
    ["number", ["18"]],
    ["numberrange", []],
    ["ordinal", []],
    ["phonenumber", ["500 000 000"]],
    ["email", ["biuro24@example.org"]],
    ["url", ["www.example.org/2024"]],
  ])("%s finds %j", (name, found) => {
    expect(
      polish
        .model(name)
        .parse(message)
        .map(({ text }) => text),
    ).toEqual(found);
  });

  it("datetime finds the time and the day", () => {
    const found = polish.dateTimeModel().parse(message, "2026-11-23T10:15:00");
    expect(found.map(({ text }) => text)).toEqual(["po 16:30", "15.12.2026"]);
  });
});
