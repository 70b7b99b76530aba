import type { Answer } from "./answer.ts";
import type { Step } from "./flow.ts";
import { readName, readText } from "./read-text.ts";
import type { Readers, ReadResult } from "./readers.ts";

/** Problems found here; the readers of values have their own. */
export const valueProblems = ["miejsce-nierozpoznane", "liczba-za-mala"] as const;

/** Longest name of a place in somebody's own words: more is a story. */
const LONGEST_PLACE = 200;

/** Reads a typed value of the step's kind; choices are the matter of `readAnswer`. */
export function readValue(step: Step, text: string, readers: Readers): ReadResult {
  switch (step.kind) {
    case "people":
      return readPeople(step, text, readers);
    case "place":
      return readPlace(step, text, readers);
    case "contact": {
      const contact = readers.contact(text);
      return contact.kind === "read" ? read({ ...contact, kind: "contact" }) : contact;
    }
    case "nip":
    case "regon":
    case "register": {
      const number = readers[step.kind](text);
      return number.kind === "read" ? read({ kind: "number", value: number.value }) : number;
    }
    default: {
      const reading = step.kind === "name" ? readName(step, text) : readText(step, text);
      return reading.kind === "read" ? read({ kind: "text", text: reading.text }) : reading;
    }
  }
}

function readPeople(step: Step, text: string, readers: Readers): ReadResult {
  const people = readers.people(text);
  if (people.kind === "invalid") return people;
  const { min, max } = people;
  if (max !== null && max < (step.minPeople ?? 0)) return refuse("liczba-za-mala");
  return read({ kind: "people", min, max, text });
}

function readPlace(step: Step, text: string, readers: Readers): ReadResult {
  const reading = readers.place(text);
  if (reading.kind === "found") return read({ kind: "place", place: reading.place });
  if (reading.kind === "ambiguous") return reading;
  const isName = /\p{L}{2}/u.test(text) && text.length <= LONGEST_PLACE;
  return step.ownWords && isName ? read({ kind: "place-unknown", text }) : refuse("miejsce-nierozpoznane");
}

function read(answer: Answer): ReadResult {
  return { kind: "read", answer };
}

function refuse(problem: (typeof valueProblems)[number]): ReadResult {
  return { kind: "invalid", problem };
}
