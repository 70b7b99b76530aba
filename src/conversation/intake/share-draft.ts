import type { Answer, Answers } from "../../dialog/answer.ts";
import type { Effect } from "../effect.ts";
import type { Draft, Memory } from "../memory.ts";
import type { Message } from "../message.ts";
import { after, type Outcome, type TurnInput } from "../outcome.ts";
import { askAgain } from "./ask-again.ts";

/**
 * In a group several people fill in one draft: whoever began it owns it, and alone sends, cancels or erases it and
 * confirms the notice; what others answer is taken with their name. A sent request stays with whoever sent it, also
 * while somebody else fills in the next one.
 */
export function shareDraft(outcome: Outcome, turn: TurnInput): Outcome {
  const { message, memory, world } = turn;
  if (!message.isGroup) return outcome;
  const before = memory.draft;
  if (isOthers(outcome, memory, message.author.id) && decides(outcome, before)) {
    const reply = { kind: "text", text: world.messages.say("decyduje-kto-zaczal") } as const;
    // What somebody was asked to confirm stays theirs to confirm.
    if (decisive.has(memory.pending.kind)) return { replies: [reply], memory, effects: [] };
    return after([reply], askAgain(memory, world));
  }
  const { draft } = outcome.memory;
  if (!draft) return { ...outcome, memory: { ...outcome.memory, ...sendersOf(outcome, memory, message) } };
  const owner = draft.id === before?.id ? draft.owner : message.author.id;
  const shared: Draft = {
    ...draft,
    ...(owner !== undefined && { owner }),
    givenBy: namesOf(draft, before, turn),
  };
  return { ...outcome, memory: { ...outcome.memory, draft: shared } };
}

/** Whether the request in question, or else the draft, or else what was sent from here, is somebody else's. */
function isOthers(outcome: Outcome, { draft, sentBy, senders = [] }: Memory, author: string): boolean {
  const sender = sentBy?.[requestOf(outcome) ?? ""];
  if (sender !== undefined) return sender !== author;
  if (draft) return draft.owner !== undefined && draft.owner !== author;
  return senders.length > 0 && !senders.includes(author);
}

/** The number of the sent request that something is done to, or is about to be. */
function requestOf({ effects, memory: { pending } }: Outcome): string | undefined {
  for (const effect of effects) {
    if (effect.kind === "request-withdrawn" || effect.kind === "note-added") return effect.number;
    if (effect.kind === "data-erased") return effect.requestNumber ?? undefined;
  }
  return decisive.has(pending.kind) && "number" in pending ? (pending.number ?? undefined) : undefined;
}

/** What is the owner's to decide: the end of the draft, its beginning anew, the notice, and what becomes of requests. */
function decides({ memory, effects }: Outcome, before: Draft | null): boolean {
  const isDraftDecided =
    before !== null &&
    (memory.draft?.id !== before.id || memory.draft.noticeConfirmedAt !== before.noticeConfirmedAt);
  const isDecisive = effects.some(({ kind }) => !anybodys.has(kind));
  return isDraftDecided || isDecisive || decisive.has(memory.pending.kind);
}

/** Questions and what is said of answers: nobody's draft or request changes by them. */
const anybodys: ReadonlySet<Effect["kind"]> = new Set([
  "question-unanswered",
  "question-unclear",
  "question-cleared",
  "answer-rated",
  "counted",
]);

/** Who sent the requests of this conversation; nobody once they are erased. */
function sendersOf(
  { effects, memory }: Outcome,
  before: Memory,
  { author }: Message,
): Pick<Memory, "senders" | "sentBy"> {
  if (memory.requests.length === 0) return { senders: [], sentBy: {} };
  const sent = effects.find((effect) => effect.kind === "request-submitted");
  if (!sent) return {};
  return {
    senders: [...new Set([...(before.senders ?? []), author.id])],
    sentBy: { ...before.sentBy, [sent.request.number]: author.id },
  };
}

const decisive: ReadonlySet<Memory["pending"]["kind"]> = new Set([
  "confirm-cancel",
  "confirm-restart",
  "confirm-erase",
  "write-note",
  "confirm-note",
  "confirm-withdraw",
]);

/** Who gave which answer, other than the owner; confirming what somebody else said makes it nobody's own. */
function namesOf(draft: Draft, before: Draft | null, { message, world }: TurnInput): Record<string, string> {
  const values = valuesOf(draft);
  const earlier = before?.id === draft.id ? valuesOf(before) : {};
  const isOwner = (draft.id === before?.id ? draft.owner : message.author.id) === message.author.id;
  const name = message.author.name ?? world.messages.say("inna-osoba");
  return Object.fromEntries(
    Object.entries(values).flatMap(([step, value]): [string, string][] => {
      const before = earlier[step];
      const known = draft.givenBy?.[step];
      const isOld = JSON.stringify(before) === JSON.stringify(value);
      const kept = isOld || (before !== undefined && holds(value, before)) ? known?.split(separator) : [];
      const names = new Set([...(kept ?? []), ...(isOld || isOwner ? [] : [name])]);
      return names.size === 0 ? [] : [[step, [...names].join(separator)]];
    }),
  );
}

/** Teams writes names as "Przykładowa, Anna" too. */
const separator = "; ";

/** Whether an answer adds to the one before instead of taking its place. */
function holds(value: Answer, before: Answer): boolean {
  if (value.kind === "choices" && before.kind === "choices")
    return before.values.every((one) => value.values.includes(one));
  return value.kind === "text" && before.kind === "text" && value.text.startsWith(before.text);
}

const valuesOf = ({ answers, proposed }: Draft): Answers => ({ ...answers, ...proposed });
