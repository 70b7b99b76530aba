import type { PageTexts } from "./page-texts.ts";

/** What holds at this moment. */
export type Announced = { banner: string | null; isOff: boolean };

/** What stands above the chat: the break, and what staff announce. */
export function announcements(
  { banner, isOff }: Announced,
  contact: readonly string[],
  { chat }: PageTexts,
): string[] {
  const pause = `${chat.pause} ${contact.join(", ")}`;
  return [...(isOff ? [pause] : []), ...(banner === null ? [] : [banner])];
}
