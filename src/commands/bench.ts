/**
 * `npm run bench`: how the parts of one turn compare, measured in one run on this machine. Ratios, not limits: no
 * test depends on them.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { understand } from "../conversation/answering/understand.ts";
import { createTakeMessage } from "../conversation/create-take-message.ts";
import { emptyMemory } from "../conversation/memory.ts";
import type { Message } from "../conversation/message.ts";
import { takeTurn } from "../conversation/take-turn.ts";
import { loadWorld } from "../load-world.ts";
import { databaseFile } from "../storage/database-file.ts";
import { openSqlite } from "../storage/open-sqlite.ts";
import { commandLineSettings } from "./command-line-settings.ts";

const questions = [
  "Dla kogo jest program?",
  "czy w otwocku pomagacie kolom gospodyn",
  "ile kasy na 2023 i kto to prowadzi?",
  "mieszkam w Piasecnie",
  "jak upiec sernik",
  "szukamy ksiegowej dla stowarzyszenia",
];
const rounds = 200;

const world = loadWorld(commandLineSettings);
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const store = await openSqlite(databaseFile(folder));
const takeMessage = createTakeMessage(() => world);
await store.conversations.open(conversation("bench"));

const understanding = await measure((text) =>
  understand({ text, hasIdentifiers: false, lastTopic: null }, world),
);
const turn = await measure((text, count) => takeTurn(message(text, count), emptyMemory, world));
const stored = await measure((text, count) =>
  store.conversations.turn("bench", (open) => takeMessage(open, message(text, count))),
);
await store.close();
rmSync(folder, { recursive: true });

for (const [name, ms] of Object.entries({ understanding, turn, stored })) {
  console.log(
    `${name.padEnd(14)} ${ms.toFixed(3)} ms a message, ${(ms / understanding).toFixed(1)} × understanding`,
  );
}

function conversation(id: string) {
  const at = new Date();
  return { id, channel: "webchat", resumeHash: null, createdAt: at, lastActivityAt: at };
}

function message(text: string, count: number): Message {
  const rest = { author: { id: "dl_bench" }, conversationId: "bench", channel: "webchat" as const };
  return { kind: "text", text, messageId: `m${count}`, at: new Date(), ...rest };
}

/** The mean time of one message in ms, after one round that is not counted. */
async function measure(work: (text: string, count: number) => unknown): Promise<number> {
  let count = 0;
  const round = async (): Promise<void> => {
    for (const text of questions) await work(text, count++);
  };
  await round();
  const start = performance.now();
  for (let index = 0; index < rounds; index += 1) await round();
  return (performance.now() - start) / (rounds * questions.length);
}
