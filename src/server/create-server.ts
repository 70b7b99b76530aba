import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import * as restify from "restify";
import type { AssistantBot } from "../channels/assistant-bot.ts";
import type { PostCard } from "../channels/sending/create-post-card.ts";
import type { SendLater } from "../channels/sending/create-send-later.ts";
import { createTokens } from "../channels/webchat/create-tokens.ts";
import { DirectLineAdapter } from "../channels/webchat/direct-line-adapter.ts";
import { StreamHub } from "../channels/webchat/stream-hub.ts";
import { acceptStreams } from "./accept-streams.ts";
import { addRoutes } from "./add-routes.ts";
import { createBot } from "./create-bot.ts";
import { createRateLimits } from "./create-rate-limits.ts";
import { guardRequest } from "./guard-request.ts";
import { respondToError } from "./respond-to-error.ts";
import type { RouteParts } from "./route-parts.ts";
import type { ServerParts } from "./server-parts.ts";

/**
 * The server is restify with one file for each route. Nothing that comes in from the network is trusted here: each
 * request is guarded, authorised, read within limits, and only then handed to the channel.
 */
export type AssistantServer = {
  /** Resolves with the port: 0 asks for any free one. */
  listen(port: number, host: string): Promise<number>;
  /** Writes to a conversation of a channel that can be written to first. */
  sendLater: SendLater;
  /** Posts a message that is replaced later, as the team's cards are. */
  postCard: PostCard;
  /** Stops accepting, lets running turns end, says goodbye to streams. The turns that did not end in time. */
  close(): Promise<{ unfinishedTurns: number }>;
};

export function createServer(parts: ServerParts): AssistantServer {
  let isStopping = false;
  const { bot, sender, azure, sendLater, postCard } = createBot(parts);
  const routeParts: RouteParts = {
    ...createRouteParts(parts, bot),
    sender,
    azure,
    isStopping: () => isStopping,
  };
  const server = createRestifyServer(routeParts);

  return {
    listen: (port, host) => listen(server, port, host),
    sendLater,
    postCard,
    close: async () => {
      isStopping = true;
      return await close(server, routeParts);
    },
  };
}

function createRouteParts(
  parts: ServerParts,
  bot: AssistantBot,
): Omit<RouteParts, "sender" | "azure" | "isStopping"> {
  const { timing, log, now, randomText, conversations } = parts;
  const hub = new StreamHub({ conversations, log, now, ...timing });
  const adapter = new DirectLineAdapter({
    bot,
    conversations,
    stream: hub,
    botTimeMs: timing.botTimeMs,
    log,
    now,
  });
  const tokens = createTokens({ key: parts.tokenKey, now, newId: () => randomText(9) });
  return { ...parts, tokens, adapter, hub, rates: createRateLimits(parts) };
}

function createRestifyServer(parts: RouteParts): restify.Server {
  // An empty name: no `Server` header.
  const server = restify.createServer({
    name: "",
    log: silentLog as unknown as restify.ServerOptions["log"],
  });
  // Missing in the type definitions: handlers that run before restify touches the request.
  (server as restify.Server & { first(guard: Guard): void }).first((request, response) =>
    guardRequest(request, response, parts),
  );
  // The third argument would let restify send an answer of its own, with the error's text in it: never called.
  server.on("restifyError", (request: restify.Request, response: restify.Response, error: unknown) => {
    respondToError(response, error, routeOf(request), parts.log);
  });
  server.on("upgrade", acceptStreams(parts));
  // restify passes errors of the listening socket on; `listen` has told them already.
  server.on("error", () => {});
  server.server.headersTimeout = 15_000;
  server.server.requestTimeout = 60_000;
  addRoutes(server, parts);
  return server;
}

type Guard = (request: IncomingMessage, response: ServerResponse) => boolean;

/** restify would log to the console by itself, texts of requests included. */
const silent = () => false;
const silentLog = { trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent };

/** The pattern of the route, never the address that was asked for. */
function routeOf(request: restify.Request): string {
  const route: { path?: unknown } | undefined = request.getRoute();
  return typeof route?.path === "string" ? route.path : "unknown";
}

function listen(server: restify.Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(port, host, () => {
      server.server.off("error", reject);
      const { port } = server.address() as AddressInfo;
      resolve(port);
    });
  });
}

async function close(
  server: restify.Server,
  { hub, adapter, azure, sender, timing }: RouteParts,
): Promise<{ unfinishedTurns: number }> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.server.closeIdleConnections();
  hub.close();
  const settled = Promise.all([closed, sender.settle()]);
  await Promise.race([settled, wait(timing.graceMs, undefined, { ref: false })]);
  const unfinishedTurns = adapter.running + (azure?.adapter.running ?? 0);
  hub.terminate();
  server.server.closeAllConnections();
  await closed;
  return { unfinishedTurns };
}
