import { describe, expect, it } from "vitest";
import { matchChoice } from "../../src/dialog/match-choice.ts";
import { readPositions } from "../../src/entities/read-positions.ts";
import { stepOf } from "./intake.ts";

const forms = stepOf("forma-prawna").choices;
const one = (value: string) => ({ kind: "one", value });

describe("a typed choice", () => {
  it.each([
    ["Fundacja", "fundacja"],
    ["fundację", "fundacja"],
    ["chyba fundacja", "fundacja"],
    ["fudnacja", "fundacja"],
    ["to fudnacja jest", "fundacja"],
    ["stowarzyszenie", "stowarzyszenie"],
    ["stowarzyszenie zwykłe", "stowarzyszenie-zwykle"],
    ["stowarzyszeniem zwykłym", "stowarzyszenie-zwykle"],
    ["STOWARZYSZENIE ZWYKLE", "stowarzyszenie-zwykle"],
    ["spoldzielnia socjalna", "spoldzielnia-socjalna"],
    ["spułdzielnia socjalna", "spoldzielnia-socjalna"],
    ["jesteśmy kołem gospodyń wiejskich", "kgw"],
    ["kgw", "kgw"],
    ["ZAZ", "cis-kis-wtz-zaz"],
    ["spółka z o.o.", "spolka-lub-klub"],
    ["nie fundacja, tylko stowarzyszenie", "stowarzyszenie"],
    ["ochot", "osp"],
    ["3", "stowarzyszenie-zwykle"],
    ["3.", "stowarzyszenie-zwykle"],
  ])("“%s” is %s", (text, value) => {
    expect(matchChoice(text, forms)).toEqual(one(value));
  });

  it.each([
    ["druga", "stowarzyszenie"],
    ["ostatnia", "inna"],
    ["opcja nr 1", "fundacja"],
  ])("“%s” is %s where words for numbers can be read", (text, value) => {
    expect(matchChoice(text, forms, readPositions)).toEqual(one(value));
  });

  it("that fits several is left to the person", () => {
    expect(matchChoice("spółdzielnia", forms)).toEqual({
      kind: "several",
      values: ["spoldzielnia-socjalna", "spoldzielnia-pracy"],
    });
    expect(matchChoice("fundacja albo stowarzyszenie", forms)).toMatchObject({ kind: "several" });
  });

  it.each([
    "",
    "   ",
    "!!!",
    "nie fundacja",
    "99",
    "0",
    "co?",
    "pe",
    "nasza praca jest ważna",
    "a".repeat(5000),
  ])("“%s” is none of them", (text) => {
    expect(matchChoice(text, stepOf("rodzaj").choices)).toEqual({ kind: "none" });
  });

  it.each([
    "chcemy otworzyć świetlicę w naszej gminie",
    "zbieramy się w bibliotece i szukamy kogoś, kto nam pomoże",
  ])("is not guessed from a word in a story: “%s”", (text) => {
    expect(matchChoice(text, stepOf("rodzaj").choices)).toEqual({ kind: "none" });
  });

  it.each([
    ["gmina", "jst"],
    ["jesteśmy kołem gospodyń wiejskich ze wsi pod Cegłowem i szukamy pomocy", "pes"],
  ])("“%s” is still %s", (text, value) => {
    expect(matchChoice(text, stepOf("rodzaj").choices)).toEqual(one(value));
  });

  it("does not find a word inside another one", () => {
    const choices = [
      { value: "wspolpraca", label: "Współpraca", also: [] },
      { value: "szkolenia", label: "Szkolenia", also: [] },
    ];
    expect(matchChoice("praca", choices)).toEqual({ kind: "none" });
  });
});
