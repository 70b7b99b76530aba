import type { Answer, Answers } from "../../dialog/answer.ts";
import { type Span, spotContact } from "../../entities/spot-contact.ts";
import { spotMessage } from "../../entities/spot-message.ts";
import { type SpottedName, spotNames } from "../../entities/spot-names.ts";
import { keepWanted } from "../../entities/spot-need.ts";
import { spotPeople } from "../../entities/spot-people.ts";
import { spotPerson } from "../../entities/spot-person.ts";
import { findSelfNamings, type SelfNaming } from "../../entities/spot-self.ts";
import { fold } from "../../text/fold.ts";
import { namedPlaces } from "../answering/named-places.ts";
import { toPlaceAnswer } from "../to-place-answer.ts";
import type { World } from "../world.ts";

/** The steps of the dialog whose answers are recognised unasked. */
export const spotted = {
  applicant: "rodzaj",
  legalForm: "forma-prawna",
  place: "miejsce",
  people: ["grupa-liczba-osob", "organizacja-liczba-osob"],
  descriptions: ["grupa-opis", "opis"],
  support: "formy-wsparcia",
  name: "imie-nazwisko",
  contact: "kontakt",
} as const;

/** Whether a step takes a value that is what it is wherever it stands: "jest nas 9", "500 000 000". */
export const isNumeric = (id: string): boolean =>
  id === spotted.contact || spotted.people.some((step) => step === id);

/**
 * Answers that a message gives without being asked for them, by step. Only what is certain: a value that is missed
 * is asked for, a wrong one would have to be noticed.
 */
export function spotValues(text: string, world: World): Answers {
  const { contact, spans } = spotContact(text);
  const person = spotPerson(text, spans);
  const cut = person ? [...spans, ...occurrences(text, person)] : spans;
  // As long as the text, so that positions stay; phones and names are no places and no numbers of people.
  const rest = blank(text, cut);
  const people = spotPeople(rest);
  const message = spotMessage(text, cut);
  const description: Answer | null = message === null ? null : { kind: "text", text: message };
  const found: readonly [string, Answer | null][] = [
    ...spotApplicant(rest, world),
    [spotted.place, spotPlace(rest, world)],
    ...spotted.people.map((step): Found => [step, people && { kind: "people", ...people }]),
    ...spotted.descriptions.map((step): [string, Answer | null] => [
      step,
      fitLength(description, step, world),
    ]),
    [spotted.support, spotSupport(rest, world)],
    [spotted.name, person && { kind: "text", text: person.name }],
    [spotted.contact, contact && { kind: "contact", ...contact }],
  ];
  return Object.fromEntries(
    found.filter((entry): entry is [string, Answer] => entry[1] !== null && world.flow.steps.has(entry[0])),
  );
}

/** A signature repeats the name that the letter begins with. */
function occurrences(text: string, { start, end }: Span): Span[] {
  const name = text.slice(start, end);
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    found.push({ start: at, end: at + name.length });
  }
  return found;
}

function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduce(
    // A semicolon ends a clause, so that what stands around is not read as one.
    (left, { start, end }) => `${left.slice(0, start)};${" ".repeat(end - start - 1)}${left.slice(end)}`,
    text,
  );
}

/** The only place named, wherever the text names no seat: "z siedzibą w Warszawie" says nothing of the work. */
function spotPlace(text: string, world: World): Answer | null {
  const named = namedPlaces(text, world);
  const [first] = named;
  if (!first || named.length > 1 || first.kind === "ambiguous") return null;
  if (/\bsiedzib\w*\s+(?:jest\s+)?(?:w|we)?\s*$/.test(fold(text.slice(0, first.span.start)))) return null;
  if (/\bstarostw\w*\s+(?:powiatow\w+\s+)?(?:w|we)?\s*$/.test(fold(text.slice(0, first.span.start))))
    return wholePowiat(first.place.powiat, world);
  return { kind: "place", place: toPlaceAnswer(first.place) };
}

/** "Starostwo Powiatowe w Grójcu" works for its powiat, not for the town. */
function wholePowiat(powiat: string, { matchPlaces, messages }: World): Answer | null {
  const [found] = matchPlaces(messages.say("miejsce-powiat", { powiat }), { expected: true });
  return found?.kind === "found" ? { kind: "place", place: toPlaceAnswer(found.place) } : null;
}

type Found = [string, Answer | null];

/** The kind of applicant, and the legal form where it is named: "jesteśmy kołem gospodyń wiejskich". */
function spotApplicant(text: string, world: World): Found[] {
  const places = findSelfNamings(text);
  const forms = namesOf(spotted.legalForm, world);
  const kinds = atSelf(text, namesOf(spotted.applicant, world), { places, forms });
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1 || namesAnother(kind, text, world)) return [];
  const [form, otherForm] = atSelf(text, forms, { places, forms });
  return [
    [spotted.applicant, { kind: "choice", value: kind }],
    [
      spotted.legalForm,
      form === undefined || otherForm !== undefined ? null : { kind: "choice", value: form },
    ],
  ];
}

type Names = readonly { value: string; name: string }[];

/** Every name of the choices of a step; not those that say that somebody doesn't know. */
function namesOf(id: string, { flow }: World): Names {
  const choices = flow.steps.get(id)?.choices ?? [];
  return choices
    .filter(({ value, alone }) => value !== dontKnow && value !== otherForm && alone !== true)
    .flatMap(({ value, label, also }) => [label, ...also].map((name) => ({ value, name })));
}

const dontKnow = "nie-wiem";
const otherForm = "inna";

/** Values whose name begins where the writer says who they are, each once. */
function atSelf(
  text: string,
  names: Names,
  { places, forms }: { places: readonly SelfNaming[]; forms: Names },
): string[] {
  const found = spotNames(text, names);
  const legal = spotNames(text, forms);
  const values = found.flatMap((name) => {
    const place = places.find(({ start }) => start === name.start);
    return place && namesWriter(place, name, { text, legal }) ? [name.value] : [];
  });
  return [...new Set(values)];
}

function namesWriter(
  place: SelfNaming,
  name: SpottedName,
  { text, legal }: { text: string; legal: readonly SpottedName[] },
): boolean {
  switch (place.lead) {
    case "said":
      return true;
    case "owned":
      return legal.some(({ start }) => start === name.start);
    case "bare":
      // Two letters are an abbreviation of many things: "PS. Proszę o telefon".
      return name.end - name.start > 2 && saysNoMore(text.slice(name.end, place.end));
  }
}

/** After a bare "KGW": nothing, a name, or where it is; "biblioteka w naszej wsi nie działa" tells of another. */
function saysNoMore(rest: string): boolean {
  return /^\s*(?:(?:\p{Lu}\S*\s*){0,4}|(?:(?:\p{Lu}\S*|w|we|z|ze|gmin\S+|gm\.?|powiat\S*|pow\.?)\s+){1,3}\p{Lu}\S*(?:\s+\p{Lu}\S*)?)\s*$/u.test(
    rest,
  );
}

/** Whether the label of another kind stands in the text as well: "spółdzielnia ze statusem przedsiębiorstwa społecznego". */
function namesAnother(kind: string, text: string, { flow }: World): boolean {
  const choices = flow.steps.get(spotted.applicant)?.choices ?? [];
  // "nie wiemy, jak zmienić statut" names no kind.
  const labels = choices
    .filter(({ value }) => value !== dontKnow)
    .map(({ value, label }) => ({ value, name: label }));
  return spotNames(text, labels).some(({ value }) => value !== kind);
}

/** Forms of support that the writer asks for. */
function spotSupport(text: string, world: World): Answer | null {
  const names = namesOf(spotted.support, world).filter(({ name }) => !needsAnObject.test(fold(name)));
  const wanted = keepWanted(text, spotNames(text, names));
  const values = [...new Set(wanted.map(({ value }) => value))];
  return values.length > 0 ? { kind: "choices", values } : null;
}

/** "pomoc w założeniu ogródka", "współpraca z biblioteką", "komputery dla dzieci" are no forms of support by themselves. */
const needsAnObject = /^(?:zaloz|zaklad|rejestr|wspolprac|rozwoj|komputer|srodowisk|uslugi|jst$|di$|umow)/;

function fitLength(answer: Answer | null, id: string, { flow }: World): Answer | null {
  const step = flow.steps.get(id);
  if (answer?.kind !== "text" || !step) return null;
  const { length } = [...answer.text];
  return length >= (step.minLength ?? 1) && length <= (step.maxLength ?? length) ? answer : null;
}
