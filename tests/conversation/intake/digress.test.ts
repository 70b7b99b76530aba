import { expect, test } from "vitest";
import { digress } from "../../../src/conversation/intake/digress.ts";
import type { Message } from "../../../src/conversation/message.ts";
import { testWorld } from "../../support/test-world.ts";
import { walkerAt } from "./each-step/at-step.ts";

test("topics that may be meant are buttons behind those of the open question", () => {
  const world = testWorld();
  const walker = walkerAt("grupa-etap", world);
  const topics = [...world.topics.values()].slice(0, 2);
  const message: Message = {
    kind: "text",
    text: "a jak to jest?",
    author: { id: "a" },
    conversationId: "c",
    channel: "webchat",
    messageId: "m",
    at: new Date(Date.UTC(2026, 10, 24)),
  };
  const turn = {
    message,
    text: message.text,
    hasIdentifiers: false,
    files: [],
    memory: walker.memory(),
    world,
  };
  const { replies, memory } = digress({ kind: "clarify", topics, score: 0.4 }, walker.step(), turn);
  expect(replies.map(({ choices }) => choices?.map(({ value }) => value.split("=")[0]))).toEqual([
    [],
    [
      ...["step:grupa-etap", "step:grupa-etap", "step:grupa-etap", "do:back"],
      ...topics.map(({ id }) => `topic:${id}`),
    ],
  ]);
  expect(memory.pending).toEqual({ kind: "step", step: "grupa-etap" });
});
