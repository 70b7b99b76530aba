import { expect, test } from "vitest";
import { findPartner } from "../../../../src/channels/teams/staff/find-partner.ts";
import { loadTeamTexts } from "../../../../src/channels/teams/staff/load-team-texts.ts";
import { parseTeamCommand } from "../../../../src/channels/teams/staff/parse-team-command.ts";
import { numberOf } from "../../../support/panel-requests.ts";

const texts = loadTeamTexts("dialogs/teams-staff.yaml");
const number = numberOf(900);
const short = number.replaceAll("-", " ").toLowerCase();

test.each([
  ["zgłoszenia", { kind: "list" }],
  ["  ZGLOSZENIA. ", { kind: "list" }],
  ["Lista zgłoszeń", { kind: "list" }],
  ["tu zgłoszenia", { kind: "here" }],
  [`zgłoszenie ${number}`, { kind: "show", number }],
  [`${number} pokaż`, { kind: "show", number }],
  [`Zgloszenie ${short}`, { kind: "show", number }],
  [`przekaż ${number} do BORIS`, { kind: "forward", number, partner: "BORIS", reason: "" }],
  [
    `Przekaz zgloszenie ${short} dla Fise, bo mają wolne miejsca`,
    { kind: "forward", number, partner: "Fise", reason: "mają wolne miejsca" },
  ],
  [
    `przekaż ${number} do FRSO powód: bliżej do Dobrego`,
    { kind: "forward", number, partner: "FRSO", reason: "bliżej do Dobrego" },
  ],
  ["zgłoszenie ZG-2222-2223", { kind: "mistyped" }],
])("%s", (typed, command) => {
  expect(parseTeamCommand(typed, texts)).toEqual(command);
});

test.each([
  "jakie zgłoszenia przyjmujecie?",
  "zgłoszenie",
  "chcę złożyć zgłoszenie",
  `status ${number}`,
  number,
  `co z ${number}?`,
  `przekaż ${number}`,
  "",
])("leaves to the assistant: %s", (typed) => {
  expect(parseTeamCommand(typed, texts)).toBeUndefined();
});

const partners = [
  { id: "frso", shortName: "FRSO", name: "Fundacja Rozwoju Społeczeństwa Obywatelskiego" },
  { id: "boris", shortName: "BORIS", name: "Stowarzyszenie Biuro Obsługi Ruchu Inicjatyw Społecznych BORIS" },
  { id: "fise", shortName: "FISE", name: "Fundacja Inicjatyw Społeczno-Ekonomicznych" },
];

test.each([
  ["BORIS", "boris"],
  ["borisa", "boris"],
  ["Borisowi", "boris"],
  ["FISE", "fise"],
  ["frso", "frso"],
  ["Fundacji Rozwoju Społeczeństwa Obywatelskiego", "frso"],
  ["fundacji inicjatyw spoleczno-ekonomicznych", "fise"],
  ["Stowarzyszenia BORIS", "boris"],
  ["Fundacja", undefined],
  ["Fundacji Społecznej", undefined],
  ["Borysa", undefined],
  ["", undefined],
])("the partner in „%s” is %s", (text, id) => {
  expect(findPartner(text, partners)?.id).toBe(id);
});
