import { createRequire } from "node:module";
import { WebSocket } from "ws";

const require = createRequire(import.meta.url);

/** Sockets that clients opened, oldest first. */
export const openedSockets: WebSocket[] = [];

class NotedSocket extends WebSocket {
  constructor(address: string) {
    super(address);
    openedSockets.push(this);
  }
}

/**
 * Microsoft's own client. Its bundle: the package's main file needs @babel/runtime, which the overrides for Web
 * Chat replace by nothing. Without an XMLHttpRequest the client hangs without a word.
 */
export function loadDirectLineClient(): typeof import("botframework-directlinejs") {
  Object.assign(globalThis, { self: globalThis, XMLHttpRequest: require("xhr2"), WebSocket: NotedSocket });
  return require("botframework-directlinejs/dist/directline.js");
}
