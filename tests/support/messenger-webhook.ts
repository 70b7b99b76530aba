import { createHmac } from "node:crypto";
import { messengerSecrets } from "./fake-graph.ts";

const PAGE = "100000000000001";
export const PERSON = "900000000000001";

/** JSON as Meta writes it: letters beyond ASCII escaped, and slashes too. */
export function writeAsMeta(body: unknown): string {
  return JSON.stringify(body)
    .replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("/", "\\/");
}

export const sign = (bytes: string, secret = messengerSecrets.appSecret): string =>
  `sha256=${createHmac("sha256", secret).update(bytes).digest("hex")}`;

/** Posts bytes to the webhook; `signature` null sends none. */
export async function postWebhook(url: string, bytes: string, signature: string | null = sign(bytes)) {
  return await fetch(`${url}/api/messenger`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      ...(signature !== null && { "X-Hub-Signature-256": signature }),
    },
    body: bytes,
  });
}

let count = 0;

/** A fresh `mid`. */
export function newMid(): string {
  count += 1;
  return `m_${count}`;
}

export type WebhookEvent = Record<string, unknown>;

/** One event of `messaging` from a person to the page. */
export function eventOf(content: WebhookEvent, person = PERSON): WebhookEvent {
  return { sender: { id: person }, recipient: { id: PAGE }, timestamp: Date.now(), ...content };
}

/** The body of a call with one entry. */
export const callOf = (...messaging: WebhookEvent[]) => ({
  object: "page",
  entry: [{ id: PAGE, time: Date.now(), messaging }],
});

export const textOf = (text: string, mid = newMid()): WebhookEvent => ({ message: { mid, text } });

export const quickReplyOf = (title: string, payload: string): WebhookEvent => ({
  message: { mid: newMid(), text: title, quick_reply: { payload } },
});
