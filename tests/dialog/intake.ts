import type { Answer, Answers, PlaceAnswer } from "../../src/dialog/answer.ts";
import type { Step } from "../../src/dialog/flow.ts";
import { intakePredicates } from "../../src/dialog/intake-predicates.ts";
import { loadFlow } from "../../src/dialog/load-flow.ts";
import type { Readers } from "../../src/dialog/readers.ts";
import { replay } from "../../src/dialog/replay.ts";
import { readContact } from "../../src/entities/read-contact.ts";
import { readNip } from "../../src/entities/read-nip.ts";
import { readPeople } from "../../src/entities/read-people.ts";
import { readPositions } from "../../src/entities/read-positions.ts";
import { readRegister } from "../../src/entities/read-register.ts";
import { readRegon } from "../../src/entities/read-regon.ts";
import { readYesNo } from "../../src/entities/read-yes-no.ts";

/** The real intake, with the real readers of values and four places. */
export const flow = loadFlow("dialogs/zgloszenie.yaml");

export function stepOf(id: string): Step {
  const step = flow.steps.get(id);
  if (step === undefined) throw new Error(`no step "${id}"`);
  return step;
}

const place = (name: string, powiat: string, subregion: string | null): PlaceAnswer => ({
  name,
  gmina: name === powiat ? null : name,
  powiat,
  voivodeship: "mazowieckie",
  subregion,
  inside: subregion !== null,
});

export const places = {
  warszawa: place("Warszawa", "Warszawa", "warszawa"),
  mokotow: place("Mokotów", "Warszawa", "warszawa"),
  grojecki: place("grójecki", "grójecki", "zyrardowski"),
  ceglow: place("Cegłów", "miński", "warszawsko-wschodni"),
  radom: place("Radom", "Radom", null),
};

const known = new Map<string, PlaceAnswer>([
  ["Warszawa", places.warszawa],
  ["Mokotów", places.mokotow],
  ["powiat grójecki", places.grojecki],
  ["Cegłów", places.ceglow],
  ["Radom", places.radom],
]);

export const readers: Readers = {
  positions: readPositions,
  yesNo: readYesNo,
  people: readPeople,
  place: (text) => {
    const found = known.get(text);
    if (text === "Wola") return { kind: "ambiguous", choices: [{ label: "Wola, Warszawa", value: "1" }] };
    return found === undefined ? { kind: "none" } : { kind: "found", place: found };
  },
  contact: readContact,
  nip: readNip,
  regon: readRegon,
  register: readRegister,
};

/** Short ways to write answers in tests. */
export const choose = (value: string): Answer => ({ kind: "choice", value });
export const write = (text: string): Answer => ({ kind: "text", text });
export const at = (where: PlaceAnswer): Answer => ({ kind: "place", place: where });
export const skipped: Answer = { kind: "skipped" };

/** An answer to every step that lets the dialog go on, none of them personal data of anybody. */
export const usual: Answers = {
  rodzaj: choose("grupa"),
  miejsce: at(places.ceglow),
  "grupa-liczba-osob": { kind: "people", min: 12, max: 12, text: "12" },
  "grupa-etap": choose("pomysl"),
  "grupa-opis": write("Chcemy otworzyć świetlicę i szukamy doradcy."),
  nazwa: write("Stowarzyszenie Przykład"),
  "forma-prawna": choose("stowarzyszenie"),
  rejestr: choose("nie-mamy"),
  siedziba: choose("miejsce-dzialania"),
  "ps-status": choose("decyzja"),
  "jst-nazwa": write("Urząd Gminy Przykładowo"),
  "jst-szczebel": choose("gmina"),
  "jst-temat": choose("partnerstwo"),
  "osoba-sprawa": choose("dzialanie"),
  opis: write("Szukamy pomocy przy rozliczeniach i umowach."),
  "formy-wsparcia": { kind: "choices", values: ["szkolenia"] },
  szczegoly: choose("nie"),
  informacja: choose("wiem-dalej"),
  "imie-nazwisko": write("Imię Nazwisko"),
  kontakt: { kind: "contact", phone: "+48500000000", email: null },
  rola: write("biuro"),
  stanowisko: write("referat promocji"),
};

/** Ids of the steps that are asked with these answers, the next one included. */
export function asked(answers: Answers): string[] {
  const position = replay(flow, answers, intakePredicates);
  const path = position.path.map((step) => step.id);
  return position.kind === "ask" ? [...path, position.step.id] : [...path, position.kind];
}
