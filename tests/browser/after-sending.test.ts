import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { openChat } from "../support/chat-page.ts";
import { findViolations } from "../support/find-violations.ts";
import { startWholeAssistant } from "../support/start-whole-assistant.ts";

const pictures = ".cache/screenshots";
mkdirSync(pictures, { recursive: true });

const browser = useBrowser();

test("a sent request is checked, completed, shown with all that is held, withdrawn and erased in the page", async () => {
  const { url, requests } = await startWholeAssistant();
  const { page, errors } = await browser.open({ width: 390, height: 844 });
  const chat = await openChat(page, url);
  await chat.waitForReply("To automatyczny asystent");
  for (const [said, heard] of request) {
    await chat.say(said);
    await chat.waitForReply(heard);
  }
  await chat.press("Wyślij zgłoszenie");
  await chat.waitForReply("Zgłoszenie przyjęte");
  expect(await chat.choices()).toEqual(["Sprawdź stan", "Uzupełnij zgłoszenie", "Wycofaj zgłoszenie"]);
  await page.screenshot({ path: `${pictures}/after-sending-390.png` });
  const [sent] = await requests();
  if (!sent) throw new Error("nothing was stored");

  await chat.press("Uzupełnij zgłoszenie");
  await chat.waitForReply(`co mam dopisać do zgłoszenia ${sent.number}`);
  await chat.say("Po 20 grudnia nikt nie odbiera. <b>Ważne</b>");
  await chat.waitForReply("Czy to się zgadza?");
  await chat.press("Tak");
  await chat.waitForReply(`Dopisane do zgłoszenia ${sent.number}`);

  await chat.say("co o mnie macie?");
  await chat.waitForReply("Zapisana jest też treść tej rozmowy");
  const card = await chat.waitForReply(`Zgłoszenie ${sent.number}`);
  await page.screenshot({ path: `${pictures}/after-sending-copy-390.png` });
  expect((await chat.transcript()).join("\n")).toContain(
    "Uzupełnienie: Po 20 grudnia nikt nie odbiera. <b>Ważne</b>",
  );
  expect(await card.count()).toBe(1);
  expect(await findViolations(page)).toEqual([]);

  await chat.say("wycofaj zgłoszenie");
  await chat.waitForReply(`Czy wycofać zgłoszenie ${sent.number}?`);
  await chat.press("Tak");
  await chat.waitForReply("jest wycofane");
  expect((await requests()).map(({ status }) => status)).toEqual(["wycofane"]);

  await chat.press("Usuń moje dane");
  await chat.waitForReply("Tego nie można cofnąć.");
  await chat.press("Tak");
  await chat.waitForReply("Rozmowa i dane osobowe są usunięte.");
  expect(JSON.stringify(await requests())).not.toContain("Przykładowa");
  expect(errors).toEqual([]);
});

/** What is said, and a part of the reply to it. */
const request: readonly (readonly [string, string])[] = [
  ["chcę złożyć zgłoszenie", "Kogo reprezentujesz?"],
  ["grupa nieformalna", "Jakiego miejsca dotyczy zgłoszenie?"],
  ["Mrozy", "Ile osób liczy grupa?"],
  ["z dziesięć", "Na jakim etapie jest grupa?"],
  ["pomysł", "Na czym polega pomysł"],
  ["Chcemy założyć ogród sąsiedzki i szukamy pomocy.", "Jakie wsparcie jest potrzebne?"],
  ["animacja", "Czy chcesz dodać szczegóły"],
  ["nie", "Czy przechodzimy do danych kontaktowych?"],
  ["wiem, dalej", "Podaj imię i nazwisko"],
  ["Anna Przykładowa", "Podaj telefon albo adres e-mail"],
  ["500 000 000", "Sprawdź, czy wszystko się zgadza"],
];
