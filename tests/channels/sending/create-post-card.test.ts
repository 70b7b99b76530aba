import { expect, onTestFinished, test } from "vitest";
import { createPostCard } from "../../../src/channels/sending/create-post-card.ts";
import { SendFailed } from "../../../src/channels/sending/send-failed.ts";
import { Sender } from "../../../src/channels/sending/sender.ts";
import { openSqlite } from "../../../src/storage/open-sqlite.ts";

const conversationId = "19:team@thread.tacv2";
const reference = JSON.stringify({
  channelId: "msteams",
  serviceUrl: "https://teams.example.org/",
  bot: { id: "28:asystent" },
  conversation: { id: conversationId },
});

/** A connector that answers a replacement with `status`. */
async function openConnector(status: number) {
  const { deliveries, close } = await openSqlite(":memory:");
  onTestFinished(close);
  const calls: string[] = [];
  const sender = new Sender({
    deliveries,
    log: () => {},
    now: () => new Date(),
    limits: [],
    elapsedMs: () => 0,
    wait: async () => {},
    random: () => 0,
  });
  const postCard = createPostCard({
    sender,
    postTo: async () => {
      calls.push("post");
      return "new";
    },
    replaceIn: async (_reference, { id }) => {
      calls.push(`replace ${id}`);
      if (status >= 300) throw new SendFailed(status);
    },
  });
  const kept: string[] = [];
  const post = (key: string, activityId: string | null) =>
    postCard({
      reference,
      conversationId,
      key,
      activity: { type: "message" },
      activityId,
      keep: async (id) => {
        kept.push(id);
      },
    });
  return { post, calls, kept };
}

test("posts once, replaces later, and the same key does nothing more", async () => {
  const { post, calls, kept } = await openConnector(200);
  expect(await post("a", null)).toEqual({ kind: "sent" });
  expect(await post("b", "new")).toEqual({ kind: "sent" });
  expect(await post("b", "new")).toEqual({ kind: "sent" });
  expect([calls, kept]).toEqual([["post", "replace new"], ["new"]]);
});

test("a message that somebody deleted is posted anew", async () => {
  const { post, calls, kept } = await openConnector(404);
  expect(await post("a", "gone")).toEqual({ kind: "sent" });
  expect([calls, kept]).toEqual([["replace gone", "post"], ["new"]]);
});

test("where Teams is busy to the end nothing is posted a second time", async () => {
  const { post, calls } = await openConnector(502);
  expect(await post("a", "old")).toEqual({ kind: "failed" });
  expect(new Set(calls)).toEqual(new Set(["replace old"]));
});
