import type { Topic } from "./persona.ts";

/** Words by which a person knows what a question is about. */
const words: readonly [RegExp, Topic][] = [
  [/kogo reprezentuje/i, "who"],
  [/które zdanie pasuje/i, "situation"],
  [/jakiego miejsca dotyczy/i, "place"],
  [/jaka to miejscowość/i, "closer-place"],
  [/ile osób liczy grupa/i, "people"],
  [/etapie/i, "stage"],
  [/polega pomysł/i, "idea"],
  [/pełna nazwa/i, "organisation"],
  [/jaką formę prawną/i, "form"],
  [/numer KRS/, "register"],
  [/gminie jest siedziba/i, "seat"],
  [/ma status przedsiębiorstwa/i, "status"],
  [/nazywa się urząd/i, "office"],
  [/szczebel/i, "level"],
  [/jaki temat/i, "subject"],
  [/w jakiej sprawie/i, "matter"],
  [/w czym potrzebna jest pomoc/i, "need"],
  [/jakie wsparcie|^wybrane:/i, "support"],
  [/dodać szczegóły/i, "details"],
  [/jaka to dzielnica/i, "district"],
  [/nazywa się grupa/i, "group-name"],
  [/forma prawna jest planowana/i, "planned-form"],
  [/organizacja wspiera grupę/i, "patron"],
  [/jest NIP/, "nip"],
  [/jest REGON/, "regon"],
  [/ile osób zatrudnia/i, "employed"],
  [/zagrożonych wykluczeniem/i, "excluded"],
  [/cel przedsiębiorstwa/i, "aim"],
  [/odpłatną lub gospodarczą/i, "paid"],
  [/wydział lub referat/i, "department"],
  [/jak pilna/i, "urgency"],
  [/przechodzimy do danych/i, "notice"],
  [/podaj imię i nazwisko/i, "name"],
  [/podaj telefon albo/i, "contact"],
  [/jaką rolę/i, "role"],
  [/jakie stanowisko/i, "position"],
  [/jak najlepiej się skontaktować/i, "way"],
  [/co ułatwi kontakt/i, "ease"],
  [/newsletter na podany/i, "newsletter"],
];

/** What a question is about; undefined where a person would not know what to say. */
export function understandQuestion(text: string): Topic | undefined {
  return words.find(([pattern]) => pattern.test(text))?.[1];
}

/** Titles of the rows of a card. */
const labels: Readonly<Record<string, Topic>> = {
  "Kto się zgłasza": "who",
  Sytuacja: "situation",
  "Miejsce działania": "place",
  Miejscowość: "closer-place",
  "Liczba osób": "people",
  Etap: "stage",
  "Pomysł i potrzeby": "idea",
  "Nazwa organizacji": "organisation",
  "Forma prawna": "form",
  "Numer w rejestrze": "register",
  Siedziba: "seat",
  "Status przedsiębiorstwa": "status",
  "Nazwa jednostki": "office",
  Szczebel: "level",
  Temat: "subject",
  Sprawa: "matter",
  "Opis potrzeby": "need",
  "Forma wsparcia": "support",
  "Osoba do kontaktu": "name",
  Kontakt: "contact",
  "Rola w organizacji": "role",
  Stanowisko: "position",
};

export const understandLabel = (label: string): Topic | undefined => labels[label];
