import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { databaseFile } from "../../src/storage/database-file.ts";
import { openConnection } from "../../src/storage/open-connection.ts";
import { useBrowser } from "../support/browser.ts";
import { openChat } from "../support/chat-page.ts";
import { findViolations } from "../support/find-violations.ts";
import { startWholeAssistant } from "../support/start-whole-assistant.ts";

const browser = useBrowser();

const thumbOf = (page: Page, name: string) =>
  page.getByRole("group", { name: "Czy to pomogło?" }).getByRole("button", { name, exact: true });

async function openAnswer(width = 1280, height = 800) {
  const assistant = await startWholeAssistant();
  const opened = await browser.open({ width, height });
  const chat = await openChat(opened.page, assistant.url);
  await chat.say("Czy udział jest płatny?");
  await thumbOf(opened.page, "Nie").waitFor();
  return { ...opened, assistant, chat };
}

/** What was recorded, read from the file as editors get it. */
async function recorded(dataDir: string) {
  const { db, close } = openConnection(databaseFile(dataDir), { readonly: true });
  const rows = await db.selectFrom("unanswered_questions").selectAll().orderBy("at").execute();
  await close();
  return rows;
}

test("below the last answer only, small and without faults", async () => {
  const { page, chat, errors } = await openAnswer(390, 780);
  if (process.env.SHOTS) await page.waitForTimeout(1_500);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/thumb-390.png` });
  const box = await thumbOf(page, "Tak").boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(await findViolations(page)).toEqual([]);
  await chat.say("Jak długo trwa program?");
  await expect.poll(() => thumbOf(page, "Tak").count()).toBe(1);
  expect(errors).toEqual([]);
});

test("a yes is thanked for in its place, says nothing and is not asked again after coming back", async () => {
  const { page, chat, assistant } = await openAnswer();
  const before = await chat.transcript();
  await thumbOf(page, "Tak").click();
  await page.getByText("Dziękuję za odpowiedź.").waitFor();
  await expect
    .poll(() => recorded(assistant.dataDir))
    .toMatchObject([{ kind: "helpful", topic: "koszt-udzialu", text: "Czy udział jest płatny?" }]);
  expect(await chat.transcript()).toEqual(before);
  await page.reload();
  await page.getByText("Dziękuję za odpowiedź.").waitFor();
  expect(await thumbOf(page, "Tak").count()).toBe(0);
});

test("a no by the keyboard offers a person, and the next question is answered as ever", async () => {
  const { page, chat } = await openAnswer();
  await thumbOf(page, "Nie").focus();
  await page.keyboard.press("Enter");
  await chat.waitForReply("Przykro mi, że ta odpowiedź nie pomogła.");
  expect(await page.evaluate("document.activeElement?.textContent")).toBe("Dziękuję za odpowiedź.");
  if (process.env.SHOTS) await page.waitForTimeout(1_500);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/thumb-1280.png` });
  await chat.press("Kontakt z człowiekiem");
  await chat.waitForReply("Rozmawiasz z automatem");
  await chat.say("Jak długo trwa program?");
  await chat.waitForReply("trwa");
});
