import { newRequestNumber } from "../../src/requests/request-number.ts";
import type { SupportRequest } from "../../src/requests/support-request.ts";
import { exampleRequest } from "../requests/example-request.ts";

const people = ["Katarzyna Kowalska", "Wojciech Szczęsny", "Zofia Żak", "Jan Przykładowy", "Maria Wzorcowa"];
const places = [
  ["miński", "warszawsko-wschodni", "Mińsk Mazowiecki"],
  ["otwocki", "warszawsko-wschodni", "Józefów"],
  ["pruszkowski", "warszawsko-zachodni", "Piastów"],
  ["Warszawa", "warszawa", "Warszawa"],
] as const;
const names = [
  "Koło Gospodyń Wiejskich w Zaborowie",
  "Fundacja Przykład",
  "Stowarzyszenie Nasza Ulica",
  "Urząd Gminy",
];
const needs = ["szkolenia", "zalozenie", "doradztwo-specjalistyczne", "animacja-lokalna"];

/** The number of the request with this index: always the same, never the same for two. */
export function numberOf(index: number): string {
  return newRequestNumber((size) => {
    const bytes = new Uint8Array(size);
    new DataView(bytes.buffer).setUint32(size - 4, index + 1);
    return bytes;
  });
}

/** Requests that look like real ones, of nobody; the last one is the newest. */
export function panelRequests(count: number): SupportRequest[] {
  return Array.from({ length: count }, (_, index) => {
    const [powiat, subregion, place] = places[index % places.length] ?? places[0];
    const name = `${names[index % names.length]} ${index + 1}`;
    const person = `${people[index % people.length]}-${index}`;
    const need = needs[(index * 7) % needs.length] ?? "";
    const text = `Chcemy otworzyć świetlicę i potrzebujemy pomocy przy rejestracji oraz planie działań nr ${index}.`;
    return exampleRequest({
      number: numberOf(index),
      draftId: `draft-${index}`,
      createdAt: new Date(Date.UTC(2026, 9, 1) + index * 60_000),
      applicant: ["grupa", "pes", "ps", "jst"][index % 4] ?? "grupa",
      place: { powiat, subregion, partner: "frso", assignment: "robocze" },
      fields: [
        { id: "rodzaj", label: "Kto się zgłasza", text: "grupa nieformalna", personal: false },
        { id: "nazwa", label: "Nazwa", text: name, personal: false },
        { id: "miejsce", label: "Miejsce działania", text: `${place}, powiat ${powiat}`, personal: false },
        { id: "opis", label: "Opis potrzeby", text, personal: false },
        { id: "imie-nazwisko", label: "Osoba do kontaktu", text: person, personal: true },
        {
          id: "kontakt",
          label: "Kontakt",
          text: `500 ${String(index)
            .padStart(6, "0")
            .replace(/(...)(...)/, "$1 $2")}, osoba${index}@example.org`,
          personal: true,
        },
      ],
      answers: {
        miejsce: { kind: "place", place: { name: place, powiat, subregion, inside: true } },
        opis: { kind: "text", text },
        "formy-wsparcia": { kind: "choices", values: [need] },
      },
    });
  });
}
