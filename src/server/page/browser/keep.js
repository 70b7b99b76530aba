/**
 * What stays on this device between visits: the key to the conversation, nothing that was said.
 * localStorage where the browser allows it, then sessionStorage, then memory (a partner's page in a frame with
 * third-party storage blocked): there the conversation simply ends with the tab.
 *
 * @typedef {{ conversationId: string, resume: string }} Key
 */
const KEY = "asystent.rozmowa";
const OWNER = "asystent.karta";
const TAB = crypto.getRandomValues(new Uint32Array(2)).join("-");

const memory = new Map();
const memoryStorage = {
  getItem: (/** @type {string} */ name) => memory.get(name) ?? null,
  setItem: (/** @type {string} */ name, /** @type {string} */ value) => void memory.set(name, value),
  removeItem: (/** @type {string} */ name) => void memory.delete(name),
};

const storage = [() => localStorage, () => sessionStorage].map(usable).find(Boolean) ?? memoryStorage;

/** @param {() => Storage} open */
function usable(open) {
  try {
    const candidate = open();
    candidate.setItem(`${KEY}.test`, "1");
    candidate.removeItem(`${KEY}.test`);
    return candidate;
  } catch {
    return undefined;
  }
}

/** @returns {Key | undefined} */
export function recallKey() {
  try {
    const { conversationId, resume } = JSON.parse(storage.getItem(KEY) ?? "");
    if (typeof conversationId === "string" && typeof resume === "string") return { conversationId, resume };
  } catch {
    // Nothing kept, or something that is not ours.
  }
  return undefined;
}

/** @param {Key} key */
export function keepKey({ conversationId, resume }) {
  storage.setItem(KEY, JSON.stringify({ conversationId, resume }));
}

export function forgetKey() {
  storage.removeItem(KEY);
}

/** Says to the other tabs of this browser that the conversation goes on here. */
export function claimConversation() {
  storage.setItem(OWNER, TAB);
}

/** @param {() => void} onClaimed called when another tab takes the conversation */
export function watchClaims(onClaimed) {
  addEventListener("storage", ({ key, newValue }) => {
    if (key === OWNER && newValue !== null && newValue !== TAB) onClaimed();
  });
}
