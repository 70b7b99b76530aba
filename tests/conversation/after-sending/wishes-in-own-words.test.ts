import { expect, test } from "vitest";
import { understand } from "../../../src/conversation/answering/understand.ts";
import { testWorld } from "../../support/test-world.ts";

const world = testWorld();

function meaningOf(text: string): string {
  const decision = understand({ text, hasIdentifiers: false, lastTopic: null }, world);
  if (decision.kind === "command") return decision.command;
  return decision.kind === "answer" ? decision.topic.id : decision.kind;
}

test.each([
  ["wycofaj zgłoszenie", "withdraw"],
  ["WYCOFAJ ZGLOSZENIE ZG-7K3M-Q9TD", "withdraw"],
  ["rezygnuję ze zgłoszenia", "withdraw"],
  ["chcę wycofać nasze wysłane zgłoszenie", "withdraw"],
  ["proszę wycofać zgłoszenie zg7k3mq9td", "withdraw"],
  ["czy mogę wycofać zgłoszenie?", "po-zgloszeniu"],
  ["jak wycofać zgłoszenie", "po-zgloszeniu"],
  ["uzupełnij zgłoszenie", "note"],
  ["chcę dopisać coś do zgłoszenia", "note"],
  ["dopiszcie proszę do mojego zgłoszenia, że jest nas więcej", "note"],
  ["czy można coś dopisać do zgłoszenia", "po-zgloszeniu"],
  ["jak uzupełnić zgłoszenie?", "po-zgloszeniu"],
  ["co o mnie macie?", "copy"],
  ["jakie dane o mnie macie", "copy"],
  ["jakie informacje o mnie trzymacie", "copy"],
  ["poproszę o kopię moich danych", "copy"],
  ["kto zobaczy moje dane?", "moje-dane"],
  ["jak długo trzymacie moje dane", "moje-dane"],
  ["co robicie z moimi danymi", "moje-dane"],
  ["co z moim zgłoszeniem", "status"],
  ["usuńcie moje dane ZG-7K3M-Q9TD", "erase"],
  ["rezygnuję", "cancel"],
  ["chcę przerwać wypełnianie zgłoszenia", "cancel"],
  ["chcę złożyć zgłoszenie", "intake"],
])("%s → %s", (text, meaning) => {
  expect(meaningOf(text)).toBe(meaning);
});
