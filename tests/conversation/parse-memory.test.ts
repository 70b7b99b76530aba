import fc from "fast-check";
import { expect, test } from "vitest";
import type { RequestWish } from "../../src/conversation/after-sending/request-wish.ts";
import type { Answered, Draft, Memory, Pending } from "../../src/conversation/memory.ts";
import { emptyMemory } from "../../src/conversation/memory.ts";
import { parseMemory } from "../../src/conversation/parse-memory.ts";
import type { Answer, PlaceAnswer } from "../../src/dialog/answer.ts";

// The generators are typed by the types they must cover: a new field or kind does not compile until it is here.
type Generators<T> = { [K in keyof T]-?: fc.Arbitrary<T[K]> };
const record = <T>(generators: Generators<T>): fc.Arbitrary<T> => fc.record(generators) as fc.Arbitrary<T>;
const oneOfKinds = <T extends { kind: string }>(
  kinds: {
    [K in T["kind"]]: Generators<Omit<Extract<T, { kind: K }>, "kind">>;
  },
): fc.Arbitrary<T> =>
  fc.oneof(
    ...Object.entries(kinds).map(([kind, generators]) =>
      fc.record({ kind: fc.constant(kind), ...(generators as Record<string, fc.Arbitrary<unknown>>) }),
    ),
  ) as unknown as fc.Arbitrary<T>;

const text = fc.string();
const maybeText = fc.option(text);
const instant = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
  .map((at) => at.toISOString());
const count = fc.nat();

const place = record<PlaceAnswer>({
  name: text,
  gmina: maybeText,
  powiat: text,
  voivodeship: text,
  subregion: maybeText,
  inside: fc.boolean(),
});

const answer = oneOfKinds<Answer>({
  choice: { value: text },
  choices: { values: fc.array(text) },
  text: { text },
  people: { min: count, max: fc.option(count), text },
  place: { place },
  "place-unknown": { text },
  contact: { phone: maybeText, email: maybeText },
  number: { value: text },
  skipped: {},
});

const draft = record<Draft>({
  id: text,
  dialog: fc.record({ id: text, version: count }),
  answers: fc.dictionary(fc.stringMatching(/^[a-z-]{1,9}$/), answer, { noNullPrototype: true }),
  startedAt: instant,
  updatedAt: instant,
  noticeConfirmedAt: fc.option(instant),
  noticeVersion: maybeText,
  changing: maybeText,
  collecting: maybeText,
  proposed: fc.option(fc.dictionary(fc.stringMatching(/^[a-z-]{1,9}$/), answer, { noNullPrototype: true })),
  reached: fc.array(text),
  owner: text,
  givenBy: fc.dictionary(fc.stringMatching(/^[a-z-]{1,9}$/), text, { noNullPrototype: true }),
});

const wish = oneOfKinds<RequestWish>({ note: { text: maybeText }, withdraw: {}, erase: {} });

const pending = oneOfKinds<Pending>({
  none: {},
  step: { step: text },
  summary: {},
  "choose-field": {},
  "confirm-cancel": {},
  "confirm-restart": {},
  "confirm-erase": { number: maybeText },
  "name-request": { wish },
  "prove-request": { wish, number: text },
  "write-note": { number: text },
  "confirm-note": { number: text, note: text },
  "confirm-withdraw": { number: text },
  "confirm-similar": {},
  "confirm-values": {},
  "survey-comment": { number: text },
  clarify: { asked: fc.option(text, { nil: undefined }) },
  "choose-place": { candidates: fc.array(place), step: maybeText },
  "name-place": {},
});

const memories = record<Memory>({
  version: fc.constant(1 as const),
  draft: fc.option(draft),
  pending,
  offered: fc.array(fc.record({ label: text, value: text })),
  lastTopic: maybeText,
  lastPlace: fc.option(place),
  lastQuestion: maybeText,
  answered: fc.array(record<Answered>({ id: text, topic: text, question: text })),
  greeted: fc.boolean(),
  seenAt: fc.option(instant),
  draftExpiredAt: fc.option(instant),
  endNoticeGiven: fc.boolean(),
  survey: fc.record({ number: text, isFresh: fc.boolean() }),
  announced: text,
  requests: fc.array(text),
  guesses: fc.array(instant),
  senders: fc.array(text),
  sentBy: fc.dictionary(fc.stringMatching(/^ZG-[0-9A-Z]{4}$/), text, { noNullPrototype: true }),
  taken: fc.array(text),
});

test("gives back every memory that was stored", () => {
  fc.assert(
    fc.property(memories, (memory) => {
      expect(parseMemory(JSON.stringify(memory))).toEqual(memory);
    }),
  );
});

test("makes a memory of anything", () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(Object.keys(parseMemory(json))).toEqual(Object.keys(emptyMemory));
    }),
  );
  for (const broken of ["", "{", "null", "[]", "7", '"x"']) expect(parseMemory(broken)).toEqual(emptyMemory);
});

const [sample] = fc.sample(memories, { numRuns: 1, seed: 7 });
const memory: Memory = {
  ...(sample ?? emptyMemory),
  pending: { kind: "summary" },
  draft: {
    id: "draft-1",
    dialog: { id: "zgloszenie", version: 1 },
    answers: { rodzaj: { kind: "choice", value: "grupa" }, opis: { kind: "text", text: "świetlica" } },
    startedAt: "2026-11-24T08:00:00.000Z",
    updatedAt: "2026-11-24T08:05:00.000Z",
    noticeConfirmedAt: "2026-11-24T08:01:00.000Z",
    noticeVersion: "1",
    changing: null,
    collecting: null,
    proposed: null,
  },
};

test("an older memory keeps what it has and starts afresh in what it lacks", () => {
  const older = { ...memory, lastQuestion: undefined, draft: { ...memory.draft, collecting: undefined } };
  expect(parseMemory(JSON.stringify(older))).toEqual({ ...memory, lastQuestion: null });
});

test("a newer memory loses what this version does not know", () => {
  const newer = { ...memory, version: 2, mood: "dobry", pending: { kind: "sing" } };
  expect(parseMemory(JSON.stringify(newer))).toEqual({ ...memory, pending: { kind: "none" } });
});

test("an answer that does not fit is dropped alone, and the dialog asks for it again", () => {
  const answers = {
    ...memory.draft?.answers,
    opis: { kind: "voice", seconds: 7 },
    kontakt: { kind: "contact" },
  };
  const parsed = parseMemory(JSON.stringify({ ...memory, draft: { ...memory.draft, answers } }));
  expect(parsed.draft).toEqual({ ...memory.draft, answers: { rodzaj: { kind: "choice", value: "grupa" } } });
});

test("where the whole draft is lost, nothing waits for an answer to it", () => {
  const parsed = parseMemory(JSON.stringify({ ...memory, draft: { id: 7 } }));
  expect(parsed).toEqual({ ...memory, draft: null, pending: { kind: "none" }, offered: [] });
});
