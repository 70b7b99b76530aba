import type { Persona } from "../persona.ts";

const government = { say: ["samorząd", "4"], is: "jst", press: "Samorząd lub jego jednostka" };
const commune = { say: "gmina", is: "gmina", press: "Gmina" };
const unit = { say: "jednostka organizacyjna", is: "jednostka", press: "Jednostka organizacyjna" };

/** Offices and units of local government. */
export const localGovernment: readonly Persona[] = [
  {
    name: "urząd w Błoniu",
    kind: "jst",
    temper: "patient",
    opens: ["Dzień dobry, chcemy złożyć zgłoszenie."],
    facts: {
      who: { ...government, say: "Samorząd lub jego jednostka" },
      place: { say: "Błonie", is: "Błonie, warszawski zachodni" },
      office: { say: "Urząd Miejski w Błoniu" },
      level: commune,
      subject: { say: "program współpracy", is: "program-wspolpracy", press: "Program współpracy" },
      need: { say: "Przygotowujemy program współpracy z organizacjami i szukamy konsultacji." },
      support: { say: "współpraca", is: "wspolpraca", press: "Współpraca samorządu z PES" },
      name: { say: "Iwona Przykładowa" },
      contact: { say: "urzad@example.org", is: "urzad@example.org" },
      position: { say: "inspektor" },
    },
  },
  {
    name: "GOPS z Teresina",
    kind: "jst",
    temper: "hasty",
    opens: ["GOPS Teresin, szukamy szkoleń, tel. 500 000 031"],
    facts: {
      who: { ...government, say: "GOPS" },
      place: { say: "Teresin", is: "Teresin, sochaczewski" },
      office: { say: "GOPS Teresin" },
      level: unit,
      subject: { say: "usługi", is: "zlecanie-uslug", press: "Zlecanie usług" },
      need: { say: "szkolenia dla pracowników z usług", is: "…szkole" },
      support: { say: "szkolenia", is: "szkolenia", press: "Szkolenia, warsztaty, mentoring" },
      name: { say: "Beata Przykładowa" },
      contact: { say: "500 000 031", is: "+48500000031" },
      position: { say: "kierowniczka" },
    },
  },
  {
    name: "biblioteka z Mszczonowa",
    kind: "jst",
    temper: "confused",
    opens: ["czy biblioteka też może się zgłosić?", "no to chcę złożyć zgłoszenie"],
    facts: {
      who: { ...government, say: ["my jesteśmy biblioteka", "samorząd"] },
      place: { say: "Mszczonów", is: "Mszczonów, żyrardowski" },
      office: { say: "Biblioteka Publiczna w Mszczonowie" },
      level: { ...unit, say: ["nie wiem", "jednostka"] },
      subject: { say: ["nie wiem"], is: "inny", press: "Inny temat" },
      need: { say: "Chcemy prowadzić zajęcia razem z kołem gospodyń, tylko nie wiemy jak to umówić." },
      support: { say: "nie wiem", is: "nie-wiem", press: "Jeszcze nie wiem" },
      name: { say: "Teresa Przykładowa" },
      contact: { say: "biblioteka@example.org", is: "biblioteka@example.org" },
      position: { say: "dyrektorka" },
    },
    asks: {
      level: "a po co to wiedzieć",
      contact: "czy to są dane tajne?",
      subject: "co to jest deinstytucjonalizacja?",
    },
  },
  {
    name: "starostwo, list w jednej wiadomości",
    kind: "jst",
    temper: "talkative",
    opens: [
      "Dzień dobry, piszę ze Starostwa Powiatowego w Grójcu, interesuje nas zlecanie usług organizacjom i chętnie złożymy zgłoszenie.",
      "chcemy złożyć zgłoszenie",
    ],
    facts: {
      who: { ...government, say: "starostwo" },
      place: { say: "Cały powiat grójecki", is: "grójecki, grójecki", shows: "grójecki" },
      office: { say: "Starostwo Powiatowe w Grójcu" },
      level: { say: "to jest starostwo, czyli powiat", is: "powiat", press: "Powiat" },
      subject: { say: "głównie zlecanie usług opiekuńczych", is: "zlecanie-uslug", press: "Zlecanie usług" },
      need: { say: "Chcemy zlecać usługi opiekuńcze organizacjom i potrzebujemy wzorów umów.", is: "…zlec" },
      support: {
        say: "Myślę, że współpraca samorządu z PES",
        is: "wspolpraca",
        press: "Współpraca samorządu z PES",
      },
      name: { say: "Zbigniew Przykładowy" },
      contact: { say: "500 000 032", is: "+48500000032" },
      position: { say: "naczelnik wydziału" },
    },
  },
  {
    name: "szkoła z Serocka",
    kind: "jst",
    temper: "badly",
    seed: 5,
    opens: ["chcemy złożyć zgłoszenie"],
    facts: {
      who: { ...government, say: "szkoła" },
      place: { say: "Serock", is: "Serock, legionowski" },
      office: { say: "Szkoła Podstawowa w Serocku" },
      level: { ...unit, say: "jednostka organizacyjna" },
      subject: { say: "partnerstwo lokalne", is: "partnerstwo", press: "Partnerstwo lokalne" },
      need: { say: "chcemy założyć spółdzielnię uczniowską i szukamy opiekuna" },
      support: { say: "animacja lokalna", is: "animacja-lokalna", press: "Animacja lokalna" },
      name: { say: "Monika Przykładowa" },
      contact: { say: "szkola@example.org", is: "szkola@example.org" },
      position: { say: "wicedyrektorka" },
    },
  },
];
