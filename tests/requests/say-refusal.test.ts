import { expect, test } from "vitest";
import { loadStaffTexts } from "../../src/requests/load-staff-texts.ts";
import type { Refusal } from "../../src/requests/refusal.ts";
import { sayRefusal } from "../../src/requests/say-refusal.ts";

const texts = loadStaffTexts("dialogs/staff.yaml");

const refusals: [Refusal, string][] = [
  [{ kind: "unknown" }, "Nie ma takiego zgłoszenia."],
  [{ kind: "taken", by: "ola" }, "To zgłoszenie ma już opiekuna: Ola Przykładowa."],
  [
    { kind: "not-now", status: "zakonczone", action: "claim" },
    "Tego nie można teraz zrobić. Stan zgłoszenia: zakończone.",
  ],
  [{ kind: "not-allowed", action: "claim" }, "Twoja rola nie pozwala na tę czynność."],
  [{ kind: "no-text", action: "decline" }, "Podaj powód."],
  [{ kind: "no-text", action: "note" }, "Wpisz treść notatki."],
  [{ kind: "too-long", most: 2000 }, "Tekst jest za długi. Może mieć najwyżej 2000 znaków."],
];

test.each(refusals)("%j is said in plain words", (refusal, sentence) => {
  const nameOf = (id: string) => (id === "ola" ? "Ola Przykładowa" : id);
  expect(sayRefusal(refusal, texts, nameOf)).toBe(sentence);
});
