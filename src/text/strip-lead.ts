import { fold } from "./fold.ts";

/** "Nazywam się Anna Przykładowa", "to będzie Jan": what stands before the name of a person. */
const PERSON =
  /^(?:(?:prosze|tu|moje|imie i nazwisko|imie|nazwisko|osoba do kontaktu|kontakt|to ja|to jest|to bedzie|bedzie) +)*(?:(?:nazywam sie|mam na imie|jestem) +)?/;
/** "Nazywamy się Stowarzyszenie Promyk", "nasza nazwa to …", "pełna nazwa: …" */
const NAME =
  /^(?:(?:nasza|pelna|oficjalna) +)*(?:nazwa +(?:(?:to|brzmi|jest) +)?|(?:nazywamy|nazywa) sie +(?:to +)?)/;

/** A name without the words that lead it in; the whole text where nothing would be left. */
export function stripLead(text: string, of: "person" | "name"): string {
  const folded = `${fold(text)} `;
  const lead = (of === "person" ? PERSON : NAME).exec(folded)?.[0].length ?? 0;
  const rest = text.slice(lead).trim();
  return rest === "" ? text : rest;
}
