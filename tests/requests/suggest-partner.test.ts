import { expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/load-knowledge.ts";
import { loadStaffTexts } from "../../src/requests/load-staff-texts.ts";
import { suggestPartner } from "../../src/requests/suggest-partner.ts";
import { newHandling, type SupportRequest } from "../../src/requests/support-request.ts";
import { exampleRequest } from "./example-request.ts";

const texts = loadStaffTexts("dialogs/staff.yaml");
const { facts } = loadKnowledge("knowledge");
const table = { ...facts.partners, areas: facts.programme.areas };
const at = new Date("2026-11-24T08:15:00.000Z");

const suggest = (changes: Partial<SupportRequest>) => suggestPartner(exampleRequest(changes), table, texts);

const piastow: Partial<SupportRequest> = {
  place: { powiat: "pruszkowski", subregion: "warszawsko-zachodni", partner: "frso", assignment: "robocze" },
  answers: { miejsce: { kind: "place", place: { name: "Piastów", powiat: "pruszkowski", inside: true } } },
};

const declinedBy = (...ids: string[]) => ({ handling: { ...newHandling(at), declinedBy: ids } });

test("names the partner of the powiat, with the way to it", () => {
  expect(suggest(piastow)).toEqual({
    kind: "partner",
    partner: "frso",
    reason: "Piastów → powiat pruszkowski → subregion warszawsko-zachodni → FRSO, przypisanie robocze",
  });
});

test("a place of which only the powiat is known is named once", () => {
  const answers = { miejsce: { kind: "place", place: { name: "pruszkowski", powiat: "pruszkowski" } } };
  expect(suggest({ ...piastow, answers })).toMatchObject({
    reason: "powiat pruszkowski → subregion warszawsko-zachodni → FRSO, przypisanie robocze",
  });
});

test("after a refusal it names the partners of the same subregion, then the others, then nobody", () => {
  const way = "Piastów → powiat pruszkowski → subregion warszawsko-zachodni";
  expect(suggest({ ...piastow, ...declinedBy("frso") })).toEqual({
    kind: "partner",
    partner: "boris",
    reason: `${way} → BORIS, partner z tego samego subregionu. Wcześniejsza odmowa: FRSO.`,
  });
  expect(suggest({ ...piastow, ...declinedBy("frso", "boris") })).toMatchObject({ partner: "fise" });
  expect(suggest({ ...piastow, ...declinedBy("frso", "boris", "fise") })).toMatchObject({ kind: "none" });
});

test("Warszawa is named once", () => {
  const place = { powiat: "Warszawa", subregion: "warszawa", partner: "fise", assignment: "robocze" };
  expect(suggest({ place, answers: {} })).toMatchObject({
    partner: "fise",
    reason: "Warszawa → FISE, przypisanie robocze",
  });
});

test("from outside the area, or from nobody knows where, it goes to the leader", () => {
  const outside = { powiat: "radomski", subregion: null, partner: "frso", assignment: null };
  expect(suggest({ place: outside, answers: {} })).toMatchObject({
    partner: "frso",
    reason: "powiat radomski → miejsce spoza obszaru programu → FRSO, lider programu",
  });
  const unknown = { powiat: null, subregion: null, partner: "frso", assignment: null };
  expect(suggest({ place: unknown, answers: {} })).toMatchObject({
    reason: "miejsce nieznane → FRSO, lider programu",
  });
});

test("who is away comes after those who are there, and the reason says so", () => {
  const away = (partner: string) => ({ partner, from: "2026-11-20", until: "2027-01-15", reason: "urlop" });
  const suggestWithout = (...partners: string[]) =>
    suggestPartner(exampleRequest(piastow), { ...table, absences: partners.map(away) }, texts);
  const way = "Piastów → powiat pruszkowski → subregion warszawsko-zachodni";
  expect(suggestWithout("frso")).toEqual({
    kind: "partner",
    partner: "boris",
    reason: `${way} → BORIS, partner z tego samego subregionu. FRSO nie przyjmuje zgłoszeń do 15 stycznia 2027.`,
    isSomebodyAway: true,
  });
  // Somebody who would not be next anyway is none of its business.
  expect(suggestWithout("fise")).toEqual(suggest(piastow));
  expect(suggestWithout("frso", "boris", "fise")).toMatchObject({ partner: "frso", isSomebodyAway: true });
});
