import { expect, test } from "vitest";
import { describeRequest } from "../../src/requests/describe-request.ts";
import { erasePersonal } from "../../src/requests/erase-personal.ts";
import { loadStaffTexts } from "../../src/requests/load-staff-texts.ts";
import type { RequestEvent } from "../../src/requests/support-request.ts";
import { exampleRequest } from "./example-request.ts";

const texts = loadStaffTexts("dialogs/staff.yaml");

const event = (
  kind: RequestEvent["kind"],
  at: Date,
  detail: RequestEvent["detail"] = null,
): RequestEvent => ({
  number: exampleRequest().number,
  at,
  actor: "osoba",
  kind,
  detail,
});

test("shows the record, the answers and the history, aligned", () => {
  const request = exampleRequest({ status: "wycofane" });
  const history = [
    event("submitted", request.createdAt),
    event("noted", new Date("2026-06-30T10:00:00Z"), { note: "Nowy telefon:\n500 000 001\u001b[2J" }),
    event("noted", new Date("2026-06-30T11:00:00Z")),
    {
      ...event("forwarded", new Date("2026-06-30T12:00:00Z"), {
        partner: "fise",
        reason: "Prośba grupy.\nZna ją.",
      }),
      actor: "ola@example.org",
    },
    event("withdrawn", new Date("2026-07-01T10:00:00Z")),
  ];
  expect(describeRequest(request, history, texts).split("\n")).toEqual([
    "Numer:                 ZG-7K3M-Q9TD",
    "Wysłane:               2026-11-24 09:15",
    "Status:                wycofane",
    "Rodzaj zgłaszającego:  grupa nieformalna",
    "Powiat:                miński",
    "Subregion:             warszawsko-wschodni",
    "Partner:               FRSO",
    "Przypisanie partnera:  robocze",
    "Kanał:                 czat na stronie",
    "Informacja o danych:   wersja 1, potwierdzona 2026-11-24 09:10",
    "",
    "Kto się zgłasza:       grupa nieformalna",
    "Czego potrzebujecie:   Chcemy otworzyć świetlicę.",
    "Osoba do kontaktu:     Osoba Przykładowa",
    "Kontakt:               500 000 000, osoba@example.org",
    "",
    "Historia:",
    "2026-11-24 09:15  zgłoszenie wysłane (osoba)",
    "2026-06-30 12:00  uzupełnienie (osoba)",
    "    Nowy telefon:",
    "    500 000 001[2J",
    "2026-06-30 13:00  uzupełnienie (osoba)",
    "    (dane usunięte)",
    "2026-06-30 14:00  przekazanie partnerowi (ola@example.org)",
    "    FISE",
    "    Prośba grupy.",
    "    Zna ją.",
    "2026-07-01 12:00  zgłoszenie wycofane (osoba)",
  ]);
});

test("leaves out what is not known, and says what was erased", () => {
  const outside = { powiat: "radomski", subregion: null, partner: null, assignment: null };
  const lines = describeRequest(erasePersonal(exampleRequest({ place: outside })), [], texts);
  expect(lines).not.toContain("Partner");
  expect(lines).toMatch(/^Kontakt: +\(dane usunięte\)$/m);
  expect(lines).not.toContain("500 000 000");
});

test("sets further lines of a text below its first, and passes no terminal sequence on", () => {
  const fields = [
    { id: "opis", label: "Opis", text: "pierwsza\r\ndruga \u001b[2J\u009b31m\u202e", personal: false },
  ];
  const lines = describeRequest(exampleRequest({ fields }), [], texts);
  expect(lines).toContain(`${"Opis:".padEnd(23)}pierwsza\n${" ".repeat(23)}druga [2J31m\n`);
});
