import { expect, it } from "vitest";
import { stripLead } from "../../src/text/strip-lead.ts";

it.each([
  ["Nazywam się Anna Przykładowa", "Anna Przykładowa"],
  ["jestem Jan Przykładowy", "Jan Przykładowy"],
  ["Imię i nazwisko: Ewa Wzór", "Ewa Wzór"],
  ["to będzie Jan", "Jan"],
  ["Tomasz Jestem", "Tomasz Jestem"],
  ["jestem", "jestem"],
])("of a person: %j is %j", (text, name) => {
  expect(stripLead(text, "person")).toBe(name);
});

it.each([
  ["Nazywamy się Stowarzyszenie Promyk", "Stowarzyszenie Promyk"],
  ["Nasza nazwa to KGW Kalina", "KGW Kalina"],
  ["Pełna nazwa: Fundacja Przykład", "Fundacja Przykład"],
  ["Stowarzyszenie Nasza Wieś", "Stowarzyszenie Nasza Wieś"],
  ["Nasza Wieś", "Nasza Wieś"],
])("of an organisation: %j is %j", (text, name) => {
  expect(stripLead(text, "name")).toBe(name);
});
