import fc from "fast-check";
import { expect, test } from "vitest";
import { currentStep } from "../../../src/conversation/intake/current-step.ts";
import { emptyMemory, type Memory } from "../../../src/conversation/memory.ts";
import type { Message } from "../../../src/conversation/message.ts";
import type { CardRow, Reply } from "../../../src/conversation/reply.ts";
import { takeTurn } from "../../../src/conversation/take-turn.ts";
import { openSqlite } from "../../../src/storage/open-sqlite.ts";
import { testWorld } from "../../support/test-world.ts";
import { invalidInput, validInput } from "./walk-intake.ts";

const world = testWorld();
type Store = Awaited<ReturnType<typeof openSqlite>>;

const deeds = [
  "valid",
  "valid",
  "valid",
  "invalid",
  "back",
  "question",
  "repeat",
  "change",
  "cancel-no",
] as const;
type Deed = { kind: (typeof deeds)[number]; pick: number };

/** Somebody whose memory lives in a database; each message is a transaction. */
async function createStoredWalker({ conversations }: Store) {
  const id = "walk";
  const at = new Date(Date.UTC(2026, 10, 24, 9));
  await conversations.open({ id, channel: "webchat", resumeHash: null, createdAt: at, lastActivityAt: at });
  let memory: Memory = emptyMemory;
  let last: Message | undefined;
  let summary: readonly CardRow[] = [];
  let count = 0;

  const deliver = async (message: Message): Promise<readonly Reply[]> => {
    last = message;
    const replies = await conversations.turn(id, async (turn) => {
      expect(turn.memory).toEqual(JSON.parse(JSON.stringify(memory)));
      const outcome = takeTurn(message, turn.memory, world);
      await turn.save(outcome.memory, outcome.effects, message.at);
      memory = outcome.memory;
      return outcome.replies;
    });
    const card = replies.find((reply) => reply.kind === "card");
    if (card?.kind === "card") summary = card.rows;
    return replies;
  };
  const tell = (text: string, choice?: string) => {
    count += 1;
    const pressed = choice === undefined ? {} : { choice };
    const rest = { author: { id: "dl_test" }, conversationId: id, channel: "webchat" as const };
    const moment = new Date(at.getTime() + 1000 * count);
    return deliver({ kind: "text", text, ...pressed, ...rest, messageId: `m${count}`, at: moment });
  };
  return {
    tell,
    repeat: async () => (last ? await deliver(last) : []),
    memory: () => memory,
    summary: () => summary,
    step: () => (memory.draft ? currentStep(memory.draft, world) : undefined),
  };
}

type StoredWalker = Awaited<ReturnType<typeof createStoredWalker>>;

async function act({ kind, pick }: Deed, walker: StoredWalker): Promise<void> {
  const step = walker.step();
  const input = step && (kind === "invalid" ? invalidInput(step) : validInput(step, pick));
  switch (kind) {
    case "valid":
    case "invalid":
      if (input) await walker.tell(input.text, input.choice);
      return;
    case "back":
      await walker.tell("wstecz");
      return;
    case "question":
      await walker.tell("kto to prowadzi?");
      return;
    case "repeat":
      expect(await walker.repeat()).toEqual([]);
      return;
    case "change": {
      const ids = Object.keys(walker.memory().draft?.answers ?? {});
      await walker.tell("", `field:${ids[pick % Math.max(1, ids.length)] ?? "rodzaj"}`);
      return;
    }
    case "cancel-no":
      await walker.tell("anuluj");
      await walker.tell("nie");
  }
}

/** Answers what is left and shows the summary, which may stand above a question that was answered since. */
async function finish(walker: StoredWalker): Promise<void> {
  for (let step = walker.step(), asked = 0; step; step = walker.step(), asked += 1) {
    if (asked > world.flow.steps.size) throw new Error(`never done: ${step.id}`);
    const input = validInput(step, 0);
    await walker.tell(input.text, input.choice);
  }
  await walker.tell("", "field:kontakt");
  await walker.tell("wstecz");
}

test("one request is stored, whatever came before and however often it is sent, and it is the summary", async () => {
  const walks = fc.array(fc.record({ kind: fc.constantFrom(...deeds), pick: fc.nat({ max: 20 }) }), {
    minLength: 3,
    maxLength: 20,
  });
  const property = fc.asyncProperty(walks, async (walk) => {
    const store = await openSqlite(":memory:");
    try {
      const walker = await createStoredWalker(store);
      await walker.tell("chcę złożyć zgłoszenie");
      for (const deed of walk) await act(deed, walker);
      await finish(walker);
      const confirmed = walker.summary();
      const draftId = walker.memory().draft?.id;
      await walker.tell("Wyślij zgłoszenie", `send:${draftId}`);
      expect(await walker.repeat()).toEqual([]);
      await walker.tell("Wyślij zgłoszenie", `send:${draftId}`);
      const requests = await store.requests.list();
      expect(requests).toHaveLength(1);
      expect(requests[0]?.fields.map(({ label, text }) => ({ label, value: text }))).toEqual(confirmed);
      expect(requests[0]?.draftId).toBe(draftId);
    } finally {
      await store.close();
    }
  });
  await fc.assert(property, { numRuns: 25 });
}, 60_000);
