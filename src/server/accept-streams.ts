import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import { parseWatermark } from "../channels/webchat/activity-log.ts";
import { HttpError } from "./http-error.ts";
import { isTrustedOrigin } from "./request-origin.ts";
import type { RouteParts } from "./route-parts.ts";

/** Clients send empty frames only. */
const MAX_FRAME_BYTES = 4096;

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * Handles every upgrade of a connection: `…/conversations/{id}/stream?watermark=&t=` becomes a stream, all others
 * are answered and cut off. Left alone they would hang for ever and keep the server from stopping.
 */
export function acceptStreams(parts: RouteParts): Upgrade {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES, clientTracking: false });
  return (request, socket, head) => {
    // A line that breaks in between is an error event, and without a listener the end of the process.
    socket.on("error", () => socket.destroy());
    readRequest(request, parts)
      .then(({ conversationId, watermark }) =>
        sockets.handleUpgrade(request, socket, head, (stream) => {
          parts.hub.attach(stream, conversationId, watermark).catch(() => stream.terminate());
        }),
      )
      .catch((error) => refuse(socket, error instanceof HttpError ? error.status : 500));
  };
}

async function readRequest(request: IncomingMessage, parts: RouteParts) {
  if (parts.isStopping()) throw new HttpError(503, "ServiceError", "The server is stopping");
  parts.rates.countRequest(request);
  const url = URL.parse(`http://localhost${request.url}`);
  const conversationId = pathPattern.exec(url?.pathname ?? "")?.[1];
  if (!url || conversationId === undefined) throw new HttpError(404, "NotFound", "There is no stream here");
  if (!isTrustedOrigin(request, parts)) throw new HttpError(403, "BadArgument", "The origin is not trusted");
  const checked = await parts.tokens.checkForStream(url.searchParams.get("t") ?? "");
  if (checked.kind !== "valid" || checked.claims.conversationId !== conversationId) {
    throw new HttpError(403, "BadArgument", "The address of the stream is not valid any more");
  }
  const watermark = parseWatermark(url.searchParams.get("watermark"));
  if (watermark === undefined) throw new HttpError(400, "BadArgument", "The watermark is not one of ours");
  return { conversationId, watermark };
}

/** Conversation ids are base64url: nothing in them is ever percent-encoded. */
const pathPattern = /^\/v3\/directline\/conversations\/([\w-]{1,100})\/stream$/;

function refuse(socket: Duplex, status: number): void {
  socket.once("finish", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
