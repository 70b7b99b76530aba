import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { exampleRequest } from "../requests/example-request.ts";

/**
 * A process to be killed: takes turn after turn on conversation "c1" of the file given as argument, each with a
 * message, a reply, memory and a request, and prints the turn's number once it is committed.
 */
const store = await openSqlite(process.argv[2] ?? "");
const at = new Date("2026-11-24T08:00:00.000Z");
await store.conversations.open({
  id: "c1",
  channel: "webchat",
  resumeHash: null,
  createdAt: at,
  lastActivityAt: at,
});

for (;;) {
  const turnNumber = await store.conversations.turn("c1", async (turn) => {
    const count = turn.memory.requests.length;
    const request = exampleRequest({ number: `ZG-${count}`, draftId: `draft-${count}` });
    await turn.appendLog(`m${count}`, () => "{}");
    await new Promise((resolve) => setImmediate(resolve));
    await turn.save(
      { ...turn.memory, requests: [...turn.memory.requests, request.number] },
      [{ kind: "request-submitted", request }],
      at,
    );
    await turn.appendLog(null, () => "{}");
    return count;
  });
  process.stdout.write(`${turnNumber}\n`);
}
