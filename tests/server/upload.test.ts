import { describe, expect, test } from "vitest";
import { call, readActivities, say, startTalk } from "../support/direct-line.ts";
import { startServer } from "../support/start-server.ts";

describe("rule 11: files", () => {
  test("refuses an upload with 415 and tells the person in the chat", async () => {
    const { url, taken } = await startServer();
    const talk = await startTalk(url);
    const form = new FormData();
    form.append("activity", new Blob(['{"type":"message"}'], { type: "application/vnd.microsoft.activity" }));
    form.append("file", new Blob([new Uint8Array(3_000_000)], { type: "image/png" }), "statut.png");
    const response = await fetch(
      `${url}/v3/directline/conversations/${talk.conversationId}/upload?userId=x`,
      {
        method: "POST",
        headers: { Authorization: `Bearer ${talk.token}` },
        body: form,
      },
    );
    expect(response.status).toBe(415);
    expect(await response.json()).toEqual({
      error: { code: "BadArgument", message: expect.stringMatching(/files/) },
    });
    expect(taken.at(-1)).toMatchObject({ kind: "files", text: "" });
    const { activities } = await readActivities(url, talk);
    expect(activities.map(({ text }) => text)).toEqual(["Hello", "No files please"]);
    expect(activities[1]?.replyToId).toBeUndefined();
  });

  test("needs the conversation's own token", async () => {
    const { url, taken } = await startServer();
    const talk = await startTalk(url);
    const path = `${url}/v3/directline/conversations/${talk.conversationId}/upload`;
    expect((await call(path, { method: "POST", body: {} })).status).toBe(401);
    expect(taken).toHaveLength(1);
  });

  test("loses no words that came with a file inside the activity", async () => {
    const { url, taken } = await startServer();
    const talk = await startTalk(url);
    const attachments = [{ contentType: "image/png", contentUrl: "data:image/png;base64,AA==" }];
    expect((await say(url, talk, { text: "please read this", attachments })).status).toBe(200);
    expect(taken.slice(1).map(({ kind, text }) => [kind, text])).toEqual([
      ["files", ""],
      ["text", "please read this"],
    ]);
  });
});
