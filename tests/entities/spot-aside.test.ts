import { describe, expect, it } from "vitest";
import { spotAside } from "../../src/entities/spot-aside.ts";

describe("a question about the question", () => {
  it.each([
    "po co pytacie?",
    "a po co wam to",
    "PO CO WAM TE DANE",
    "dlaczego o to pytacie?",
    "do czego wam mój numer telefonu",
    "czemu muszę podawać nazwisko?",
    "nie rozumiem",
    "nie rozumiem tego pytania",
    "to znaczy?",
    "co to znaczy?",
    "ale o co chodzi",
  ])("%j asks why", (text) => {
    expect(spotAside(text)).toBe("why");
  });

  it.each([
    "kto to zobaczy?",
    "a kto zobaczy moje dane",
    "kto bedzie to czytal",
    "komu to przekażecie?",
    "czy to są dane tajne?",
    "czy moje dane są bezpieczne?",
  ])("%j asks who will see it", (text) => {
    expect(spotAside(text)).toBe("who-sees");
  });

  it.each([
    "po co zakłada się fundację?",
    "dlaczego program się skończył?",
    "co to jest PES?",
    "kto to prowadzi?",
    "komu pomagacie?",
    "nie rozumiemy przepisów i szukamy prawnika",
    "Nie wiemy, do czego mamy prawo",
    "to znaczy chcemy założyć świetlicę",
    "czy szkolenia są bezpłatne?",
  ])("%j is another matter", (text) => {
    expect(spotAside(text)).toBeNull();
  });
});
