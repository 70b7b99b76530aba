import { createTakeMessage } from "../../src/conversation/create-take-message.ts";
import type { Message } from "../../src/conversation/message.ts";
import type { Reply } from "../../src/conversation/reply.ts";
import type { World } from "../../src/conversation/world.ts";
import type { Answer, Answers } from "../../src/dialog/answer.ts";
import type { SupportRequest } from "../../src/requests/support-request.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { createPerson, type Said } from "./create-person.ts";
import type { Fact, Persona, Topic } from "./persona.ts";
import { topicOfStep } from "./topic-of-step.ts";

export type Simulated = {
  persona: Persona;
  /** Messages and presses of the person, up to the number of the request. */
  messages: number;
  isComplete: boolean;
  /** Stored fields that are not what the person knows: "people: 12 instead of 7". */
  wrong: readonly string[];
  /** All that was said, for whoever looks for the cause of a failure. */
  transcript: readonly string[];
};

const mostMessages = 45;

/** Lets a person talk with the assistant, over a real store, until the request has its number or they give up. */
export async function simulate(persona: Persona, world: World): Promise<Simulated> {
  const store = await openSqlite(":memory:");
  try {
    const conversation = await converse(store, persona, world);
    const [request] = await store.requests.list();
    const wrong = request ? compare(request, conversation) : [];
    const { messages, transcript } = conversation;
    return { persona, messages, isComplete: request !== undefined, wrong, transcript };
  } finally {
    await store.close();
  }
}

type Store = Awaited<ReturnType<typeof openSqlite>>;
type Conversation = {
  messages: number;
  transcript: string[];
  said: Said;
  facts: ReadonlyMap<Topic, Fact>;
};

async function converse({ conversations }: Store, persona: Persona, world: World): Promise<Conversation> {
  const takeMessage = createTakeMessage(() => world);
  const start = Date.UTC(2026, 10, 24, 9);
  const id = "simulated";
  const createdAt = new Date(start);
  await conversations.open({
    id,
    channel: "webchat",
    resumeHash: null,
    createdAt,
    lastActivityAt: createdAt,
  });
  const person = createPerson(persona);
  const transcript: string[] = [];
  let messages = 0;
  const tell = async (told: Pick<Message, "kind" | "text" | "choice">): Promise<readonly Reply[]> => {
    const at = new Date(start + 20_000 * (messages + 1));
    const rest = { author: { id: "dl_test" }, conversationId: id, channel: "webchat" as const };
    const message: Message = { ...told, ...rest, messageId: `m${messages}`, at };
    return await conversations.turn(id, (turn) => takeMessage(turn, message));
  };
  let replies = await tell({ kind: "joined", text: "" });
  while (messages < mostMessages && !isSent(replies)) {
    transcript.push(...replies.map(show));
    const deed = person.react(replies);
    if (!deed) break;
    messages += 1;
    transcript.push(`> ${deed.choice === undefined ? deed.text : `[${deed.text}]`}`);
    replies = await tell({ kind: "text", ...deed });
  }
  return {
    messages,
    transcript: [...transcript, ...replies.map(show)],
    said: person.said,
    facts: person.facts,
  };
}

const isSent = (replies: readonly Reply[]): boolean =>
  replies.some((reply) => reply.kind === "card" && reply.rows.some(({ value }) => /^ZG-/.test(value)));

function show(reply: Reply): string {
  const rows = reply.kind === "card" ? reply.rows.map(({ label, value }) => `\n    ${label}: ${value}`) : [];
  const choices = (reply.choices ?? []).map(({ label }) => `[${label}]`).join(" ");
  return `${reply.text.replace(/\s+/g, " ")}${rows.join("")} ${choices}`;
}

/** Every stored answer must be a fact of the person; what they never knew is wrong, too. */
function compare({ answers }: SupportRequest, { said, facts }: Conversation): string[] {
  return Object.entries(answers as Answers).flatMap(([step, answer]) => {
    const topic = topicOfStep(step);
    const fact = facts.get(topic);
    const stored = canonical(answer);
    if (stored === "" || topic === "details" || topic === "notice") return [];
    const expected = fact?.is ?? said.get(topic) ?? fact?.say;
    return isMeant(stored, expected) ? [] : [`${topic}: "${stored}" instead of "${expected ?? "nothing"}"`];
  });
}

/** "…księgowej": a description taken from a longer message must hold these words. */
function isMeant(stored: string, expected: Fact["say"] | undefined): boolean {
  if (typeof expected !== "string") return expected?.includes(stored) ?? false;
  return expected.startsWith("…") ? stored.includes(expected.slice(1)) : stored === expected;
}

function canonical(answer: Answer): string {
  switch (answer.kind) {
    case "choice":
      return answer.value;
    case "choices":
      return answer.values.toSorted().join("+");
    case "text":
    case "place-unknown":
      return answer.text;
    case "people":
      return answer.min === answer.max ? String(answer.min) : `${answer.min}-${answer.max ?? ""}`;
    case "place":
      return `${answer.place.name}, ${answer.place.powiat}`;
    case "contact":
      return [answer.phone, answer.email].filter((part) => part !== null).join(", ");
    case "number":
      return answer.value;
    case "skipped":
      return "";
  }
}
