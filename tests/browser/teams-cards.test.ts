import { expect, test } from "vitest";
import { z } from "zod";
import { renderReply } from "../../src/channels/render-reply.ts";
import { renderChosen } from "../../src/channels/teams/render-choices.ts";
import type { Reply } from "../../src/conversation/reply.ts";
import { useBrowser } from "../support/browser.ts";
import { openChat } from "../support/chat-page.ts";
import { startPageServer } from "../support/start-page-server.ts";

const choicesOf = (labels: readonly string[]) => labels.map((label) => ({ label, value: label }));

const forms = [
  "Animacja lokalna",
  "Doradztwo rozwojowe",
  "Doradztwo specjalistyczne",
  "Szkolenia, warsztaty, mentoring",
  "Cyfryzacja lub ekologia",
  "Deinstytucjonalizacja",
  "Założenie podmiotu (PES lub PS)",
  "Współpraca samorządu z PES",
  "Jeszcze nie wiem",
];

/** Every kind of card that goes to Teams. */
const replies: Reply[] = [
  {
    kind: "text",
    text: "Czy przechodzimy do danych kontaktowych?",
    choices: choicesOf(["Wiem, dalej", "Wstecz"]),
  },
  { kind: "text", text: "Jakie wsparcie jest potrzebne?", choices: choicesOf(forms) },
  {
    kind: "card",
    title: "Twoje zgłoszenie",
    rows: [
      { label: "Miejsce działania", value: "powiat miński (podaje: Jan Przykładowy)" },
      { label: "Opis", value: "**Ogród** <b>przy</b> świetlicy" },
    ],
    text: "Sprawdź, czy wszystko się zgadza. Potem wyślij zgłoszenie albo zmień odpowiedź.",
    choices: choicesOf(["Wyślij zgłoszenie", "Zmień odpowiedź", "Anuluj"]),
  },
];

const browser = useBrowser();

test("the renderer of Adaptive Cards in Web Chat shows every card for Teams whole", async () => {
  const { url, store } = await startPageServer();
  const { page, errors } = await browser.open({ height: 1600 });
  const chat = await openChat(page, url);
  await chat.waitForReply("Napisz pytanie");
  const kept = await page.evaluate(() => localStorage.getItem("asystent.rozmowa"));
  const { conversationId } = z.object({ conversationId: z.string() }).parse(JSON.parse(kept ?? ""));
  await page.goto("about:blank");
  const surface = { baseUrl: url, isGroup: false };
  const activities = [
    ...replies.flatMap((reply) => renderReply(reply, "teams", surface)),
    { type: "message", attachments: [renderChosen("Animacja lokalna")] },
  ];
  await store.conversations.turn(conversationId, async (turn) => {
    for (const activity of activities) {
      await turn.appendLog(null, (sequence) => {
        const id = `${conversationId}|${String(sequence).padStart(7, "0")}`;
        const from = { id: "asystent", role: "bot" };
        return JSON.stringify({ ...activity, id, from, conversation: { id: conversationId } });
      });
    }
  });
  await openChat(page, url);
  await page.getByText("✓ Animacja lokalna").waitFor();
  const cards = page.locator(".ac-adaptiveCard");
  expect(await cards.count()).toBe(4);
  const buttons = await page.locator(".ac-pushButton").allInnerTexts();
  expect(buttons).toEqual([
    "Wiem, dalej",
    "Wstecz",
    ...forms,
    "Wyślij zgłoszenie",
    "Zmień odpowiedź",
    "Anuluj",
  ]);
  expect(await cards.nth(2).innerText()).toContain("**Ogród** <b>przy</b> świetlicy");
  expect(errors).toEqual([]);
});
