const line = document.getElementById("connection");

const QUIET_MS = 2_000;
const THANKS_MS = 4_000;
let timer = 0;

/** A short drop passes unseen; a longer one is said, and so is its end. */
export function showDisconnected(/** @type {string} */ sentence) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    line.textContent = sentence;
  }, QUIET_MS);
}

export function showConnected(/** @type {string} */ sentence) {
  clearTimeout(timer);
  if (line.textContent === "") return;
  line.textContent = sentence;
  timer = setTimeout(clearConnectionLine, THANKS_MS);
}

export function clearConnectionLine() {
  clearTimeout(timer);
  line.textContent = "";
}
