import type { Effect } from "../../src/conversation/effect.ts";
import type { Store } from "../../src/storage/open-sqlite.ts";

/** Keeps what turns would keep of questions. */
export async function recordQuestions(store: Store, effects: readonly Effect[]): Promise<void> {
  const at = new Date("2026-11-20T10:00:00.000Z");
  await store.conversations.open({
    id: "asked",
    channel: "webchat",
    resumeHash: null,
    createdAt: at,
    lastActivityAt: at,
  });
  await store.conversations.turn("asked", (turn) => turn.save(turn.memory, effects, at));
}

/** An unanswered question; `minute` sets the order. */
export function unanswered(text: string, minute = 0): Effect {
  return { kind: "question-unanswered", text, at: new Date(Date.UTC(2026, 10, 20, 9, minute)) };
}
