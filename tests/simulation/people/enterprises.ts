import type { Persona } from "../persona.ts";

const enterprise = {
  say: ["przedsiębiorstwo społeczne", "3"],
  is: "ps",
  press: "Przedsiębiorstwo społeczne",
};
const cooperative = {
  say: "spółdzielnia socjalna",
  is: "spoldzielnia-socjalna",
  press: "Spółdzielnia socjalna",
};
const sameSeat = { say: "tam, gdzie działamy", is: "miejsce-dzialania", press: "Tam, gdzie działamy" };

/** Social enterprises. */
export const enterprises: readonly Persona[] = [
  {
    name: "spółdzielnia z Żyrardowa",
    kind: "ps",
    temper: "patient",
    opens: ["Chcemy złożyć zgłoszenie o wsparcie."],
    facts: {
      who: enterprise,
      place: { say: "Żyrardów", is: "Żyrardów, żyrardowski" },
      organisation: { say: "Spółdzielnia Socjalna Przykład" },
      form: cooperative,
      register: { say: "KRS 0000123458", is: "0000123458", shows: "0000123458" },
      seat: sameSeat,
      status: { say: "mamy decyzję wojewody", is: "decyzja", press: "Mamy decyzję wojewody" },
      need: { say: "Prowadzimy catering. Chcemy rozwinąć sprzedaż w internecie i szukamy doradcy." },
      support: {
        say: "1 i 3",
        is: "animacja-lokalna+doradztwo-specjalistyczne",
        shows: "Animacja lokalna; Doradztwo specjalistyczne",
      },
      details: { say: "tak", press: "Tak, dodaję" },
      regon: { say: "123456785", is: "123456785" },
      employed: { say: "od 5 do 8", is: "5-8" },
      excluded: { say: "trzy", is: "3" },
      aim: { say: "reintegracja", is: "reintegracja", press: "Reintegracja" },
      paid: { say: "gospodarcza", is: "gospodarcza", press: "Tylko gospodarczą" },
      name: { say: "Joanna Przykładowa" },
      contact: { say: "500 000 021", is: "+48500000021" },
      role: { say: "prezeska" },
    },
  },
  {
    name: "pralnia z Pruszkowa",
    kind: "ps",
    temper: "hasty",
    opens: ["chcemy się zgłosić"],
    facts: {
      who: enterprise,
      place: { say: "pruszkowski", is: "pruszkowski, pruszkowski", press: "pruszkowski" },
      organisation: { say: "Czysta Sprawa" },
      form: { say: "spółka", is: "spolka-lub-klub", press: "Spółka non profit lub klub" },
      register: { say: "nie pamiętam", is: "nie-pod-reka", press: "Nie mam go pod ręką" },
      seat: sameSeat,
      status: { say: "w trakcie", is: "w-trakcie", press: "Staramy się o status" },
      need: { say: "status PS - co dalej i jak" },
      support: { say: "prawo", is: "doradztwo-specjalistyczne", press: "Doradztwo specjalistyczne" },
      name: { say: "Marek" },
      contact: { say: "marek@example.org", is: "marek@example.org" },
      role: { say: "zarząd" },
    },
  },
  {
    name: "warsztat z Radzymina",
    kind: "ps",
    temper: "badly",
    seed: 11,
    opens: ["chciałabym złożyć zgłoszenie"],
    facts: {
      who: enterprise,
      place: { say: "Radzymin", is: "Radzymin, wołomiński" },
      organisation: { say: "Fundacja Warsztat" },
      form: { say: "fundacja", is: "fundacja", press: "Fundacja" },
      register: { say: "0000123459", is: "0000123459" },
      seat: { say: "w Radzyminie", is: "Radzymin, wołomiński" },
      status: { say: "nie wiem", is: "nie-wiem", press: "Nie wiem" },
      need: { say: "Potrzebujemy pomocy przy zatrudnianiu osób z niepełnosprawnością" },
      support: { say: "doradztwo rozwojowe", is: "doradztwo-rozwojowe", press: "Doradztwo rozwojowe" },
      name: { say: "Dorota Przykładowa" },
      contact: { say: "500 000 022", is: "+48500000022" },
      role: { say: "koordynatorka" },
    },
  },
  {
    name: "bistro z Mokotowa",
    kind: "ps",
    temper: "talkative",
    opens: [
      "Dzień dobry, tu bistro społeczne z Mokotowa, dostaliśmy namiar na Państwa z urzędu, chcielibyśmy się zgłosić.",
    ],
    facts: {
      who: { ...enterprise, say: "Jesteśmy przedsiębiorstwem społecznym, od dwóch lat" },
      place: { say: "Mokotów", is: "Mokotów, Warszawa" },
      organisation: { say: "Spółdzielnia Socjalna Smaki" },
      form: { ...cooperative, say: "To jest spółdzielnia socjalna" },
      register: { say: "nasz KRS to 0000123460", is: "0000123460", shows: "0000123460" },
      seat: { ...sameSeat, say: "No tam gdzie działamy, wszystko w jednym miejscu" },
      status: { say: "Mamy decyzję wojewody z zeszłego roku", is: "decyzja", press: "Mamy decyzję wojewody" },
      need: {
        say: "Mamy świetny zespół, ale brakuje nam klientów i nie umiemy się reklamować w internecie.",
      },
      support: {
        say: "marketing, no i szkolenia dla zespołu",
        is: "doradztwo-specjalistyczne+szkolenia",
        shows: "Szkolenia",
      },
      name: { say: "Magdalena Przykładowa" },
      contact: {
        say: "500 000 023 albo magda@example.org",
        is: "+48500000023, magda@example.org",
        shows: "500 000 023",
      },
      role: { say: "prowadzę biuro" },
    },
    asks: { place: "a ile to w ogóle trwa?" },
  },
];
