import { expect, test } from "vitest";
import { wantedRequests } from "../../../src/conversation/after-sending/wanted-requests.ts";
import { type Draft, emptyMemory } from "../../../src/conversation/memory.ts";
import type { Message } from "../../../src/conversation/message.ts";
import { newRequestNumber } from "../../../src/requests/request-number.ts";

const [first, second, third, fourth] = [1, 2, 3, 4].map((seed) =>
  newRequestNumber((size) => new Uint8Array(size).fill(seed)),
) as [string, string, string, string];

const message = (text: string, choice?: string): Message => ({
  kind: "text",
  text,
  ...(choice !== undefined && { choice }),
  author: { id: "dl_test" },
  conversationId: "c1",
  channel: "webchat",
  messageId: "m1",
  at: new Date("2026-11-24T10:00:00Z"),
});

const draft: Draft = {
  id: "draft-1",
  dialog: { id: "zgloszenie", version: 1 },
  answers: {},
  startedAt: "2026-11-24T09:00:00Z",
  updatedAt: "2026-11-24T09:00:00Z",
  noticeConfirmedAt: null,
  noticeVersion: null,
  changing: null,
  collecting: null,
  proposed: null,
};

test("a message that has to do with no request wants none", () => {
  expect(wantedRequests(message("dla kogo jest program?"), emptyMemory)).toEqual({
    numbers: [],
    sender: null,
  });
});

test("wants what is named however it is typed, pressed, asked about and sent from here, each once", () => {
  const memory = {
    ...emptyMemory,
    requests: [third, first],
    pending: { kind: "confirm-withdraw", number: fourth } as const,
  };
  const typed = `co z ${first.replaceAll("-", " ").toLowerCase()}?`;
  const { numbers } = wantedRequests(message(typed, `request:note=${second}`), memory);
  expect(numbers).toEqual([second, first, fourth, third]);
});

test("with a contact in the draft, wants what the same person sent within a day", () => {
  const contact = { kind: "contact", phone: "+48500000000", email: null } as const;
  const memory = { ...emptyMemory, draft: { ...draft, answers: { kontakt: contact } } };
  expect(wantedRequests(message("wyślij"), memory).sender).toEqual({
    contact: { phone: "+48500000000", email: null },
    since: new Date("2026-11-23T10:00:00Z"),
  });
  expect(wantedRequests(message("wyślij"), { ...emptyMemory, draft }).sender).toBeNull();
});
