import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { z } from "zod";
import { temporaryFolder } from "../temporary-folder.ts";

/** A message that the playground shows in one of its conversations. */
export type ShownMessage = z.infer<typeof shownSchema>["message"] & { conversationId: string };

/**
 * Microsoft 365 Agents Playground as Teams, without a window: it is driven by the requests that its own page makes.
 * It connects to the assistant without authentication.
 */
export async function startPlayground(endpoint: string) {
  const folder = temporaryFolder();
  const port = 20_000 + Math.floor(Math.random() * 30_000);
  const base = `http://localhost:${port}`;
  const command = join("node_modules", "@microsoft", "m365agentsplayground", "cli.js");
  const options = ["-e", endpoint, "-c", "msteams", "-p", String(port), "--disable-telemetry"];
  const playground = spawn(process.execPath, [command, ...options], {
    env: {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: "none",
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, "playground.log"),
    },
    stdio: "ignore",
  });
  onTestFinished(() => {
    playground.kill("SIGKILL");
  });
  const { config } = configSchema.parse(await fetchWhenThere(`${base}/_internal/v1/config`));
  const shown: ShownMessage[] = [];
  /** Messages that got another content. */
  const changed: ShownMessage[] = [];
  const socket = new WebSocket(`ws://localhost:${port}/_ws_conversation/v1/conversations/stream`);
  socket.on("message", (data) => {
    const { success, data: event } = shownSchema.safeParse(JSON.parse(String(data)));
    if (!success) return;
    const list = event.action === "createMessage" ? shown : changed;
    list.push({ ...event.message, conversationId: event.actionConversationId });
  });
  await new Promise((resolve) => socket.once("open", resolve));
  onTestFinished(() => socket.terminate());
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(base + path, { method: "POST", headers, body: JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
  return { config, shown, changed, post };
}

/** It takes a few seconds to start. */
async function fetchWhenThere(url: string): Promise<unknown> {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return await response.json();
    await wait(300);
  }
  throw new Error("the playground did not start");
}

const named = z.object({ id: z.string(), name: z.string() });

const configSchema = z.object({
  config: z.object({
    bot: named,
    currentUser: named,
    users: z.array(named),
    personalChat: named,
    groupChats: z.array(named),
    teams: z.array(z.object({ channels: z.array(named) })),
  }),
});

const actionSchema = z.looseObject({
  title: z.string(),
  data: z.record(z.string(), z.unknown()).default({}),
});

const shownSchema = z.object({
  action: z.enum(["createMessage", "updateMessage"]),
  actionConversationId: z.string(),
  message: z.object({
    messageId: z.string(),
    text: z.string().default(""),
    attachments: z
      .array(
        z.looseObject({
          content: z.looseObject({
            fallbackText: z.string(),
            actions: z.array(actionSchema).default([]),
            body: z.array(z.looseObject({ actions: z.array(actionSchema).default([]) })).default([]),
          }),
        }),
      )
      .default([]),
  }),
});
