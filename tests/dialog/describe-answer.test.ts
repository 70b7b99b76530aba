import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/dialog/answer.ts";
import { describeAnswer } from "../../src/dialog/describe-answer.ts";
import { at, choose, places, skipped, stepOf, write } from "./intake.ts";

const contact = (phone: string | null, email: string | null): Answer => ({ kind: "contact", phone, email });

describe("a row of the summary", () => {
  it.each<[step: string, answer: Answer, text: string]>([
    ["rodzaj", choose("pes"), "Podmiot ekonomii społecznej"],
    [
      "formy-wsparcia",
      { kind: "choices", values: ["szkolenia", "wspolpraca"] },
      "Szkolenia, warsztaty, mentoring; Współpraca samorządu z PES",
    ],
    ["opis", write("Szukamy prawnika."), "Szukamy prawnika."],
    ["grupa-liczba-osob", { kind: "people", min: 10, max: 10, text: "z dziesięć" }, "około 10"],
    ["miejsce", at(places.grojecki), "grójecki, grójecki"],
    ["miejsce", at(places.ceglow), "Cegłów, miński"],
    ["miejsce-opis", at(places.radom), "Radom, Radom"],
    ["miejsce-opis", { kind: "place-unknown", text: "pod Otwockiem" }, "pod Otwockiem"],
    ["kontakt", contact("+48500000000", null), "500 000 000"],
    ["kontakt", contact("+48500000000", "biuro@example.org"), "500 000 000, biuro@example.org"],
    ["kontakt", contact("+380501234567", null), "+380501234567"],
    ["rejestr", { kind: "number", value: "0000123456" }, "0000123456"],
    ["rejestr", choose("nie-mamy"), "Nie mamy numeru"],
    ["grupa-nazwa", skipped, ""],
  ])("%s %j reads “%s”", (step, answer, text) => {
    expect(describeAnswer(stepOf(step), answer, ({ name, powiat }) => `${name}, ${powiat}`)).toBe(text);
  });
});
