import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/dialog/describe-problem.ts";
import { loadProblems } from "../../src/dialog/load-problems.ts";
import { readAnswer } from "../../src/dialog/read-answer.ts";
import { places, readers, stepOf } from "./intake.ts";

const read = (step: string, text: string, choice?: string) =>
  readAnswer(stepOf(step), choice === undefined ? { text } : { text, choice }, readers);

const problems = loadProblems("dialogs/problems.yaml");

const TOO_LONG = "a".repeat(1501);

/** Every way in which an answer to the intake can be wrong, with the sentence that is said. */
const INVALID: [step: string, text: string, problem: string][] = [
  ["rodzaj", "niebieski", "wybor-nierozpoznany"],
  ["rodzaj", "7", "wybor-nierozpoznany"],
  ["rodzaj", "", "wybor-nierozpoznany"],
  ["informacja", "nie wiem", "wybor-nierozpoznany"],
  ["formy-wsparcia", "pogoda", "wybory-nierozpoznane"],
  ["formy-wsparcia", "1 i 12", "wybory-nierozpoznane"],
  ["miejsce", "Atlantyda", "miejsce-nierozpoznane"],
  ["miejsce", "99-999", "miejsce-nierozpoznane"],
  ["miejsce-opis", "99-999", "miejsce-nierozpoznane"],
  ["miejsce-opis", "x".repeat(201), "miejsce-nierozpoznane"],
  ["grupa-liczba-osob", "dużo", "liczba-nierozpoznana"],
  ["grupa-liczba-osob", "0", "liczba-za-mala"],
  ["grupa-liczba-osob", "nikogo", "liczba-za-mala"],
  ["grupa-liczba-osob", "2 panie i 3 panów", "liczba-kilka"],
  ["grupa-liczba-osob", "500 000 000", "liczba-za-duza"],
  ["zatrudnienie", "prawie nikt, ale 2,5 etatu", "liczba-nierozpoznana"],
  ["grupa-opis", "Chcemy świetlicę.", "tekst-za-krotki"],
  ["grupa-opis", TOO_LONG, "tekst-za-dlugi"],
  ["opis", "....................", "tekst-bez-slow"],
  ["opis", "Potrzebny prawnik", "tekst-za-krotki"],
  ["opis", TOO_LONG, "tekst-za-dlugi"],
  ["nazwa", "??", "tekst-bez-slow"],
  ["nazwa", "AB", "tekst-za-krotki"],
  ["nazwa", "a".repeat(201), "tekst-za-dlugi"],
  ["jst-nazwa", "AB", "tekst-za-krotki"],
  ["rejestr", "chyba mamy", "rejestr-brak-cyfr"],
  ["rejestr", "12345", "krs-za-krotki"],
  ["rejestr", "00001234567", "krs-za-dlugi"],
  ["rejestr", "9000123456", "krs-bledny"],
  ["rejestr", "123-456-32-18", "rejestr-to-nip"],
  ["rejestr", "123456785", "rejestr-to-regon"],
  ["rejestr", `rejestr ${"1".repeat(100)}`, "rejestr-za-dlugi"],
  ["nip", "chyba mamy", "nip-brak-cyfr"],
  ["nip", "123-456-32", "nip-dlugosc"],
  ["nip", "123-456-32-19", "nip-suma"],
  ["nip", "0000000000", "nip-suma"],
  ["regon", "chyba mamy", "regon-brak-cyfr"],
  ["regon", "12345678", "regon-dlugosc"],
  ["regon", "123456784", "regon-suma"],
  ["regon", "12345678512340", "regon-suma"],
  ["imie-nazwisko", "500 000 000", "imie-z-cyframi"],
  ["imie-nazwisko", "biuro@example.org", "imie-z-cyframi"],
  ["imie-nazwisko", "–", "imie-bez-liter"],
  ["imie-nazwisko", `I${"m".repeat(100)}`, "tekst-za-dlugi"],
  ["kontakt", "zadzwońcie", "kontakt-nierozpoznany"],
  ["kontakt", "50 000 000", "telefon-za-krotki"],
  ["kontakt", "500 000 0000", "telefon-za-dlugi"],
  ["kontakt", "44051401458", "kontakt-pesel"],
  ["kontakt", "biuro@gmail,com", "email-popraw"],
  ["kontakt", "biuro@", "email-bledny"],
  ["kontakt", "biuro.example.org", "email-bez-malpy"],
];

describe("an invalid answer", () => {
  it.each(INVALID)("to %s (%s) is told as %s", (step, text, problem) => {
    expect(read(step, text)).toMatchObject({ kind: "invalid", problem });
  });

  it.each([...new Set(INVALID.map(([, , problem]) => problem))])(
    "%s has a sentence for the person",
    (problem) => {
      const sentence = describeProblem(
        problems,
        { kind: "invalid", problem, suggestion: "biuro@example.org" },
        stepOf("opis"),
      );
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toContain("{");
    },
  );

  it("tells the step's own limit", () => {
    const refused = { kind: "invalid", problem: "tekst-za-dlugi" } as const;
    expect(describeProblem(problems, refused, stepOf("opis"))).toContain("1500");
    expect(describeProblem(problems, refused, stepOf("nazwa"))).toContain("200");
  });
});

describe("a choice", () => {
  it.each([
    ["2", "pes"],
    ["druga", "pes"],
    ["Osoba prywatna", "osoba"],
    ["OSOBA PRYWATNA", "osoba"],
    ["grupa nief", "grupa"],
    ["jesteśmy fundacją", "pes"],
    ["KGW", "pes"],
    ["przedsiebiorstwo spoleczne", "ps"],
    ["przedsiębiortswo społeczne", "ps"],
    ["urząd gminy", "jst"],
    ["nie jestem pewna", "nie-wiem"],
  ])("is read from “%s”", (text, value) => {
    expect(read("rodzaj", text)).toEqual({ kind: "read", answer: { kind: "choice", value } });
  });

  it("is asked about when the text fits two", () => {
    expect(read("rodzaj", "fundacja przy urzędzie gminy")).toEqual({
      kind: "ambiguous",
      choices: [
        { label: "Podmiot ekonomii społecznej", value: "pes" },
        { label: "Samorząd lub jego jednostka", value: "jst" },
      ],
    });
  });

  it("is taken from the button, whatever text came with it", () => {
    expect(read("rodzaj", "cokolwiek", "jst")).toEqual({
      kind: "read",
      answer: { kind: "choice", value: "jst" },
    });
  });

  it.each([
    ["jasne", "tak"],
    ["no dobra", "tak"],
    ["nie ma sprawy", "tak"],
    ["Nie, dalej", "nie"],
    ["nie trzeba", "nie"],
    ["dalej", "nie"],
  ])("of yes and no is read from “%s”", (text, value) => {
    expect(read("szczegoly", text)).toEqual({ kind: "read", answer: { kind: "choice", value } });
  });
});

describe("several choices", () => {
  it.each([
    ["1, 3 i 4", ["animacja-lokalna", "doradztwo-specjalistyczne", "szkolenia"]],
    ["szkolenia i prawnik", ["doradztwo-specjalistyczne", "szkolenia"]],
    ["szkoelnia oraz księgowa", ["doradztwo-specjalistyczne", "szkolenia"]],
    ["nie wiem", ["nie-wiem"]],
    ["nie wiem, może szkolenia", ["szkolenia"]],
    ["Szkolenia, warsztaty, mentoring", ["szkolenia"]],
  ])("are read from “%s”", (text, values) => {
    expect(read("formy-wsparcia", text)).toEqual({ kind: "read", answer: { kind: "choices", values } });
  });

  it("are all but “nie wiem” when somebody wants everything", () => {
    const result = read("formy-wsparcia", "wszystko");
    expect(result).toMatchObject({ kind: "read", answer: { kind: "choices" } });
    expect(JSON.stringify(result)).not.toContain("nie-wiem");
    expect(JSON.stringify(result)).toContain("wspolpraca");
  });

  it("are asked about when a beginning fits two", () => {
    expect(read("formy-wsparcia", "doradztwo")).toMatchObject({ kind: "ambiguous" });
  });

  it("can be added one by one with buttons", () => {
    expect(read("formy-wsparcia", "", "szkolenia")).toEqual({
      kind: "read",
      answer: { kind: "choices", values: ["szkolenia"] },
    });
  });
});

describe("a place", () => {
  it.each([
    ["a typed town", "Cegłów", undefined, places.ceglow],
    ["a button, by the words it reads", "grójecki", "grojecki", places.grojecki],
    ["a typed label", "grójecki", undefined, places.grojecki],
    ["a typed number of the list", "3", undefined, places.grojecki],
    ["a town outside the area", "Radom", undefined, places.radom],
  ])("is read from %s", (_, text, choice, place) => {
    expect(read("miejsce", text, choice)).toEqual({ kind: "read", answer: { kind: "place", place } });
  });

  it("is asked about when namesakes exist", () => {
    expect(read("miejsce", "Wola")).toEqual({
      kind: "ambiguous",
      choices: [{ label: "Wola, Warszawa", value: "1" }],
    });
  });

  it("may be none of the list", () => {
    expect(read("miejsce", "nie wiem")).toEqual({ kind: "read", answer: { kind: "choice", value: "inny" } });
  });

  it("is kept in the person's own words where it is nowhere in the register", () => {
    expect(read("miejsce-opis", "Atlantyda")).toEqual({
      kind: "read",
      answer: { kind: "place-unknown", text: "Atlantyda" },
    });
  });

  it("of the seat may be where the work is", () => {
    expect(read("siedziba", "no, tam gdzie działamy")).toEqual({
      kind: "read",
      answer: { kind: "choice", value: "miejsce-dzialania" },
    });
  });
});

describe("a value", () => {
  it.each([
    ["grupa-liczba-osob", "z dziesięć", { kind: "people", min: 10, max: 10, text: "z dziesięć" }],
    ["zatrudnienie", "0", { kind: "people", min: 0, max: 0, text: "0" }],
    ["zatrudnienie", "5", { kind: "people", min: 5, max: 5, text: "5" }],
    ["rejestr", "KRS 123456", { kind: "number", value: "0000123456" }],
    ["rejestr", "jeszcze nie mamy numeru", { kind: "choice", value: "nie-mamy" }],
    ["rejestr", "brak", { kind: "choice", value: "nie-mamy" }],
    ["rejestr", "nie pamiętam", { kind: "choice", value: "nie-pod-reka" }],
    ["nip", "PL 123-456-32-18", { kind: "number", value: "1234563218" }],
    ["regon", "123456785", { kind: "number", value: "123456785" }],
    ["imie-nazwisko", "  Imię   Nazwisko ", { kind: "text", text: "Imię Nazwisko" }],
    ["grupa-patron", "Żadna", { kind: "choice", value: "zadna" }],
    ["grupa-patron", "Dom Kultury", { kind: "text", text: "Dom Kultury" }],
    ["kontakt", "+48 500 000 000", { kind: "contact", phone: "+48500000000", email: null }],
  ])("of %s is read from “%s”", (step, text, answer) => {
    expect(read(step, text)).toEqual({ kind: "read", answer });
  });

  it("of a range button is read from its words", () => {
    expect(read("zatrudnienie", "10 i więcej", "10-i-wiecej")).toEqual({
      kind: "read",
      answer: { kind: "people", min: 10, max: null, text: "10 i więcej" },
    });
  });

  it("suggests the address that was meant", () => {
    expect(read("kontakt", "biuro@gmial.com")).toMatchObject({ suggestion: "biuro@gmail.com" });
  });

  it("counts characters as people do: a sign of two units is one", () => {
    expect(read("nazwa", "🌻🌻a")).toMatchObject({ problem: "tekst-bez-slow" });
    expect(read("nazwa", `ab${"🌻".repeat(198)}`)).toMatchObject({ kind: "read" });
  });
});
