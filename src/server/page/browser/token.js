import { keepKey } from "./keep.js";

const TIMEOUT_MS = 10_000;

/**
 * @typedef {{ token: string, conversationId: string, resume: string, resumed: boolean }} Ticket
 */

/**
 * Asks the server for a Direct Line token: of the kept conversation while the server has it, else of a new
 * one. Throws when the server can't be reached or refuses.
 *
 * `returning`: the person has just opened the page, and may be told where they stopped.
 *
 * @param {import("./keep.js").Key | undefined} key
 * @param {{ returning: boolean }} options
 * @returns {Promise<Ticket>}
 */
export async function requestToken(key, { returning }) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const response = await fetch("/api/webchat/token", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(key ? { ...key, returning } : {}),
      signal: abort.signal,
    });
    if (!response.ok) throw new Error(`token: ${response.status}`);
    const ticket = await response.json();
    keepKey(ticket);
    return ticket;
  } finally {
    clearTimeout(timer);
  }
}

/** Milliseconds that a token is still valid; 0 when it can't be read. @param {string} token */
export function remainingMs(token) {
  try {
    const claims = JSON.parse(atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")));
    return claims.exp * 1000 - Date.now();
  } catch {
    return 0;
  }
}
