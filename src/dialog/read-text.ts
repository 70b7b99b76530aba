import { stripLead } from "../text/strip-lead.ts";
import type { Step } from "./flow.ts";

export const textProblems = [
  "tekst-za-krotki",
  "tekst-za-dlugi",
  "tekst-bez-slow",
  "imie-bez-liter",
  "imie-z-cyframi",
] as const;

export type TextReading =
  | { kind: "read"; text: string }
  | { kind: "invalid"; problem: (typeof textProblems)[number] };

/** Free text within the step's lengths, counted in characters, with at least one word in it. */
export function readText(step: Step, text: string): TextReading {
  if (!/\p{L}{2}|\p{Nd}/u.test(text)) return refuse("tekst-bez-slow");
  return readLength(step, (step.maxLength ?? 0) <= longestName ? stripLead(text, "name") : text);
}

/** Longer texts are told in sentences, which stay as they are. */
const longestName = 200;

/** The name of a person: letters, no digits and no @, which belong to the contact asked for next. */
export function readName(step: Step, text: string): TextReading {
  const name = text.replace(/\s+/g, " ");
  if (/[\p{Nd}@]/u.test(name)) return refuse("imie-z-cyframi");
  if (!/\p{L}{2}/u.test(name)) return refuse("imie-bez-liter");
  return readLength(step, stripLead(name, "person"));
}

function readLength(step: Step, text: string): TextReading {
  const length = [...text].length;
  if (length < (step.minLength ?? 1)) return refuse("tekst-za-krotki");
  if (length > (step.maxLength ?? Number.POSITIVE_INFINITY)) return refuse("tekst-za-dlugi");
  return { kind: "read", text };
}

function refuse(problem: (typeof textProblems)[number]): TextReading {
  return { kind: "invalid", problem };
}
