import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openSqlite, type Store } from "../../src/storage/open-sqlite.ts";

export const start = new Date("2026-11-24T08:00:00.000Z");

/** A store with one open conversation, "c1", closed when the test ends. */
export async function openTemporary(): Promise<Store> {
  const store = await openSqlite(":memory:");
  onTestFinished(() => store.close().catch(() => {}));
  await openConversation(store, "c1");
  return store;
}

export async function openConversation(store: Store, id: string, lastActivityAt = start): Promise<void> {
  await store.conversations.open({
    id,
    channel: "webchat",
    resumeHash: null,
    createdAt: start,
    lastActivityAt,
  });
}

/** A path for a database file in a folder of its own, removed when the test ends. */
export function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "asystent-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "data", "asystent.sqlite");
}
