import type { Persona } from "../persona.ts";

const single = { say: ["osoba prywatna", "5"], is: "osoba", press: "Osoba prywatna" };
const found = { is: "zalozenie", press: "Chcę założyć PES lub PS" };

/** People who write for themselves. */
export const singlePeople: readonly Persona[] = [
  {
    name: "przyszła założycielka z Łomianek",
    kind: "osoba",
    temper: "patient",
    opens: ["Chcę złożyć zgłoszenie."],
    facts: {
      who: single,
      place: { say: "Łomianki", is: "Łomianki, warszawski zachodni" },
      matter: { say: "chcę założyć fundację", ...found },
      need: { say: "Chcę założyć fundację pomagającą zwierzętom i szukam porady." },
      support: { say: "założenie organizacji", is: "zalozenie", press: "Założenie podmiotu (PES lub PS)" },
      name: { say: "Natalia Przykładowa" },
      contact: { say: "500 000 041", is: "+48500000041" },
    },
  },
  {
    name: "szuka pracy na Woli",
    kind: "osoba",
    temper: "hasty",
    opens: ["zgłoszenie"],
    facts: {
      who: single,
      place: { say: "Warszawa Wola", is: "Wola, Warszawa" },
      matter: { say: "praca", is: "praca", press: "Szukam pracy w PES" },
      need: { say: "szukam pracy na pół etatu" },
      support: { say: "nie wiem", is: "nie-wiem", press: "Jeszcze nie wiem" },
      name: { say: "Piotr" },
      contact: { say: "500000042", is: "+48500000042" },
    },
  },
  {
    name: "emerytka z Otwocka",
    kind: "osoba",
    temper: "confused",
    opens: ["halo", "proszę mi powiedzieć czy ja mogę się zgłosić", "to ja chcę się zgłosić"],
    facts: {
      who: { ...single, say: ["ja sama", "osoba prywatna"] },
      place: { say: "mieszkam w Otwocku", is: "Otwock, otwocki" },
      matter: {
        say: ["chciałabym coś robić dla ludzi", "1"],
        is: "dzialanie",
        press: "Chcę działać społecznie",
      },
      need: { say: "Chciałabym pomagać sąsiadom, ale nie wiem komu się zgłosić." },
      support: { say: "a bo ja wiem", is: "nie-wiem", press: "Jeszcze nie wiem" },
      name: { say: "Stanisława Przykładowa" },
      contact: { say: ["telefon stacjonarny mam", "22 500 00 01"], is: "+48225000001" },
    },
    asks: { who: "nie rozumiem pytania", matter: "ile to kosztuje?" },
  },
  {
    name: "pan z Woli, który się pomylił",
    kind: "osoba",
    temper: "talkative",
    opens: [
      "Dzień dobry, szukam pracy w spółdzielni socjalnej, podobno można się u Państwa zgłosić, więc chcę się zgłosić.",
    ],
    facts: {
      who: { ...single, say: "Piszę tylko w swoim imieniu, nie mam żadnej organizacji" },
      place: { say: "Mieszkam w Karczewie", is: "Karczew, otwocki", shows: "Karczew" },
      matter: { say: "Szukam pracy, najlepiej w ogrodnictwie", is: "praca", press: "Szukam pracy w PES" },
      need: {
        say: "Mam sześćdziesiąt lat, znam się na sadach i szukam pracy blisko domu.",
        is: "…szukam pracy",
      },
      support: { say: "Jeszcze nie wiem, co by mi pomogło", is: "nie-wiem", press: "Jeszcze nie wiem" },
      name: { say: "Jerzy Przykładowy" },
      contact: { say: "500 000 044", is: "+48500000044" },
    },
    rethinks: {
      need: {
        say: "nie Karczew, tylko Wołomin",
        about: "place",
        is: "Wołomin, wołomiński",
        shows: "Wołomin",
      },
    },
  },
  {
    name: "wolontariusz z Grodziska",
    kind: "osoba",
    temper: "badly",
    seed: 17,
    opens: ["chciałbym się zgłosić"],
    facts: {
      who: { ...single, say: "osoba prywatna" },
      place: { say: "Grodzisk Mazowiecki", is: "Grodzisk Mazowiecki, grodziski" },
      matter: { say: "wolontariat", is: "dzialanie", press: "Chcę działać społecznie" },
      need: { say: "chcę być wolontariuszem i szukam organizacji w okolicy" },
      support: { say: "jeszcze nie wiem", is: "nie-wiem", press: "Jeszcze nie wiem" },
      name: { say: "Mateusz Przykładowy" },
      contact: { say: "500 000 045", is: "+48500000045" },
    },
  },
];
