import { createSecretKey, randomBytes } from "node:crypto";
import { onTestFinished } from "vitest";
import type { Message } from "../../src/conversation/message.ts";
import type { Reply } from "../../src/conversation/reply.ts";
import type { TakeMessage } from "../../src/conversation/take-message.ts";
import type { LogEvent } from "../../src/log/log-event.ts";
import { type AssistantServer, createServer } from "../../src/server/create-server.ts";
import {
  defaultLimits,
  defaultTiming,
  type ServerParts,
  type Timing,
} from "../../src/server/server-parts.ts";
import { openSqlite, type Store } from "../../src/storage/open-sqlite.ts";

export const SECRET = "a secret of the tests, no other";

export type StartedServer = {
  /** "http://127.0.0.1:40213" */
  url: string;
  /** Every message that the assistant took, oldest first. */
  taken: Message[];
  events: LogEvent[];
  server: AssistantServer;
  store: Store;
  /** Moves the server's clock. */
  advance(ms: number): void;
};

export type ServerOptions = Partial<Omit<ServerParts, "timing" | "conversations" | "deliveries">> & {
  timing?: Partial<Timing>;
  store?: Store;
  /** Any free one by default. */
  port?: number;
  /** What the assistant answers; an echo by default. */
  answer?: (message: Message) => readonly Reply[] | Promise<readonly Reply[]>;
};

/** A running server with a real store, ended with the test that started it. */
export async function startServer({
  answer = echo,
  timing,
  store: given,
  port: wanted = 0,
  ...options
}: ServerOptions = {}) {
  const store = given ?? (await openSqlite(":memory:"));
  const taken: Message[] = [];
  const events: LogEvent[] = [];
  let offset = 0;
  const now = () => new Date(Date.now() + offset);
  const takeMessage: TakeMessage = async (turn, message) => {
    taken.push(message);
    // Who comes back to a conversation has been greeted.
    const isReturn = message.kind === "joined" && turn.memory.greeted;
    const replies = isReturn ? [] : await answer(message);
    await turn.save({ ...turn.memory, greeted: true }, [], message.at);
    return replies;
  };
  const server = createServer({
    conversations: store.conversations,
    deliveries: store.deliveries,
    azureBot: null,
    checkStore: store.check,
    takeMessage,
    tokenKey: createSecretKey(randomBytes(32)),
    directLineSecret: SECRET,
    publicUrl: "http://localhost:3978",
    trustedOrigins: ["https://partner.example.org"],
    trustedProxies: 0,
    conversationHours: 24,
    partnerLink: null,
    messenger: null,
    pages: [],
    staticFiles: [],
    panel: null,
    timing: { ...defaultTiming, collisionMs: 300, graceMs: 500, ...timing },
    limits: defaultLimits,
    log: (event) => events.push(event),
    now,
    randomText: (bytes) => randomBytes(bytes).toString("base64url"),
    ...options,
  });
  const port = await server.listen(wanted, "127.0.0.1");
  onTestFinished(async () => {
    await server.close();
    if (!given) await store.close();
  });
  const started: StartedServer = {
    url: `http://127.0.0.1:${port}`,
    taken,
    events,
    server,
    store,
    advance: (ms) => {
      offset += ms;
    },
  };
  return started;
}

function echo(message: Message): readonly Reply[] {
  if (message.kind === "joined") return [{ kind: "text", text: "Hello" }];
  if (message.kind === "files") return [{ kind: "text", text: "No files please" }];
  return [{ kind: "text", text: `You said: ${message.text}` }];
}
