import { remainingMs } from "./token.js";

/** Values of the client's `connectionStatus$`; those above mean that it gave up. */
export const STATUS = { online: 2, expiredToken: 3 };

const POST_TIMEOUT_MS = 20_000;
const RETRY_MS = 3_000;
const RENEW_BEFORE_MS = 5 * 60_000;

/**
 * The Direct Line client of Web Chat, set up for people who close laptops and ride trains. By itself the client
 * waits 3–15 s after a dropped socket, then 20 s between tries, gives up after 15 minutes, and answers a
 * collision of two tabs by connecting again, so that both throw each other out for ever. Its constructor takes
 * a socket, a random source and a time-out, but Web Chat's `createDirectLine` hands none of them on.
 *
 * @param {import("./token.js").Ticket} ticket
 * @param {{ onOpen(): void, onClose(): void, onCollision(): void }} listener
 */
export function createDirectLine({ token, conversationId, resumed }, listener) {
  const directLine = window.WebChat.createDirectLine({
    domain: new URL("/v3/directline", location.href).href,
    token,
    // With an id the client asks to reconnect and gets the history from the beginning.
    ...(resumed ? { conversationId, watermark: "" } : {}),
  });
  directLine.retries = Number.POSITIVE_INFINITY;
  directLine.services.random = () => 0;
  directLine.services.WebSocket = class extends WebSocket {
    /** @param {string} url */
    constructor(url) {
      super(url);
      this.addEventListener("open", () => {
        directLine.timeout = POST_TIMEOUT_MS;
        listener.onOpen();
      });
      this.addEventListener("close", ({ reason }) => {
        directLine.timeout = RETRY_MS;
        if (reason === "collision") listener.onCollision();
        else listener.onClose();
      });
    }
  };
  return directLine;
}

/** Whether the token is gone or soon will be: after sleep the client's own timer comes too late. */
export const needsRenewal = (directLine) => remainingMs(directLine.token) < RENEW_BEFORE_MS;

/** Goes on with a new token of the same conversation; what is on the screen stays. */
export function renew(directLine, { token, conversationId }) {
  directLine.reconnect({ token, conversationId, streamUrl: directLine.streamUrl });
}
