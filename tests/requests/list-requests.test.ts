import { expect, test } from "vitest";
import { listRequests } from "../../src/requests/list-requests.ts";
import { loadStaffTexts } from "../../src/requests/load-staff-texts.ts";
import { exampleRequest } from "./example-request.ts";

const texts = loadStaffTexts("dialogs/staff.yaml");

test("aligns a row for each request and shows no personal data", () => {
  const outside = { powiat: null, subregion: null, partner: null, assignment: null };
  const office = exampleRequest({ number: "ZG-AAAA-AAAA", applicant: "jst", place: outside });
  expect(listRequests([exampleRequest(), office], texts).split("\n")).toEqual([
    "Numer         Wysłane           Status  Rodzaj zgłaszającego  Powiat  Subregion            Partner",
    "ZG-7K3M-Q9TD  2026-11-24 09:15  nowe    grupa nieformalna     miński  warszawsko-wschodni  FRSO",
    "ZG-AAAA-AAAA  2026-11-24 09:15  nowe    samorząd",
  ]);
});

test("says so when there is none", () => {
  expect(listRequests([], texts)).toBe("Nie ma jeszcze żadnych zgłoszeń.");
});
