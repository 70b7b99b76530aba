import type { FrameLocator, Locator, Page } from "playwright-core";

const BOT = ".webchat__bubble:not(.webchat__bubble--from-user)";
const PERSON = ".webchat__bubble--from-user";

/** A person at the chat: reads, types, presses. */
export type Chat = {
  /** Types a message and sends it. */
  say(text: string): Promise<void>;
  /** Presses the choice with exactly this label. */
  press(label: string): Promise<void>;
  /** Waits until the assistant has said something that contains `text`. */
  waitForReply(text: string): Promise<Locator>;
  /** Waits until the person's own message is shown. */
  waitForOwn(text: string): Promise<Locator>;
  /** Labels of the choices offered now. */
  choices(): Promise<string[]>;
  /** Everything said so far, oldest first. */
  transcript(): Promise<string[]>;
  box: Locator;
};

/** Opens the page and waits until one can write. */
export async function openChat(page: Page, url: string): Promise<Chat> {
  await page.goto(url);
  const chat = chatOn(page);
  await chat.box.waitFor();
  return chat;
}

/** The chat of a page or of a frame in it. */
export function chatOn(page: Page | FrameLocator): Chat {
  const box = page.locator("[data-id='webchat-sendbox-input']");
  const choice = (label: string) =>
    page.locator(".webchat__suggested-action").getByText(label, { exact: true });
  const bubble = async (kind: string, text: string) => {
    const found = page.locator(kind).filter({ hasText: text }).last();
    await found.waitFor();
    return found;
  };
  return {
    box,
    say: async (text) => {
      await box.fill(text);
      await box.press("Enter");
    },
    press: (label) => choice(label).click(),
    waitForReply: (text) => bubble(BOT, text),
    waitForOwn: (text) => bubble(PERSON, text),
    choices: () => page.locator(".webchat__suggested-action").allInnerTexts(),
    transcript: () => page.locator(".webchat__bubble__content").allInnerTexts(),
  };
}
