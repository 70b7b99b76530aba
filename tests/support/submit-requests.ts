import { emptyMemory } from "../../src/conversation/memory.ts";
import type { SupportRequest } from "../../src/requests/support-request.ts";
import type { Store } from "../../src/storage/open-sqlite.ts";

/** Stores requests as conversations do: by the effect of a turn. */
export async function submitRequests(store: Store, requests: readonly SupportRequest[]): Promise<void> {
  const at = new Date();
  await store.conversations.open({
    id: "submitting",
    channel: "webchat",
    resumeHash: null,
    createdAt: at,
    lastActivityAt: at,
  });
  const effects = requests.map((request) => ({ kind: "request-submitted", request }) as const);
  await store.conversations.turn("submitting", (turn) => turn.save(emptyMemory, effects, at));
}
