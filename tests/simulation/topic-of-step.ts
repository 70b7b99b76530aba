import type { Topic } from "./persona.ts";

const topics: Readonly<Record<string, Topic>> = {
  ...{ rodzaj: "who", "rodzaj-pomoc": "situation", miejsce: "place", "miejsce-opis": "closer-place" },
  ...{ "grupa-liczba-osob": "people", "grupa-etap": "stage", "grupa-opis": "idea" },
  ...{ nazwa: "organisation", "forma-prawna": "form", "organizacja-liczba-osob": "people" },
  ...{ rejestr: "register", siedziba: "seat", "ps-status": "status" },
  ...{ "jst-nazwa": "office", "jst-szczebel": "level", "jst-temat": "subject", "osoba-sprawa": "matter" },
  ...{ opis: "need", "formy-wsparcia": "support", szczegoly: "details", dzielnica: "district" },
  ...{ "grupa-nazwa": "group-name", "grupa-forma": "planned-form", "grupa-patron": "patron" },
  ...{ nip: "nip", regon: "regon", zatrudnienie: "employed", "ps-zagrozone-wykluczeniem": "excluded" },
  ...{ "ps-cel": "aim", "dzialalnosc-platna": "paid", "jst-wydzial": "department", pilnosc: "urgency" },
  ...{ informacja: "notice", "imie-nazwisko": "name", kontakt: "contact", rola: "role" },
  ...{ stanowisko: "position", "forma-kontaktu": "way", "potrzeby-przy-kontakcie": "ease" },
  ...{ newsletter: "newsletter" },
};

/** What a step of the dialog is about. Only those who compare know steps: the people read questions. */
export function topicOfStep(step: string): Topic {
  const topic = topics[step];
  if (topic === undefined) throw new Error(`tests/simulation/topic-of-step.ts lacks "${step}"`);
  return topic;
}
