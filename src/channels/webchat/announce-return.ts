import type { DirectLineAdapter } from "./direct-line-adapter.ts";
import { joinedActivity } from "./joined-activity.ts";

export type Return = { conversationId: string; userId: string; baseUrl: string };

/**
 * Tells the bot that the person has opened the page of an earlier conversation again. Whether there is anything to
 * say is the bot's matter; what it says is in the log before the page reads it. A bot that fails does not keep the
 * person out.
 */
export async function announceReturn(
  { adapter, now }: { adapter: DirectLineAdapter; now: () => Date },
  { conversationId, userId, baseUrl }: Return,
): Promise<void> {
  // Every return is another one; the first arrival has the id "joined".
  const activity = joinedActivity({ id: userId }, `returned ${now().toISOString()}`);
  await adapter.takeActivity({ conversationId, activity, isLogged: false, baseUrl });
}
