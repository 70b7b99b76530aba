import { findLastTurn } from "./find-last-turn.js";

const QUIET_MS = 250;

/**
 * Shows each turn of the assistant from where to begin reading, once nothing has moved for a moment. Web Chat itself
 * leaves a conversation that it has just drawn at its end or where an old long message began, and stops at a
 * turn's first line even when the question, with its buttons already there, comes out below the window.
 * A person who scrolls is left alone until the next message.
 *
 * @param {HTMLElement} root
 */
export function showLastTurn(root) {
  let timer = 0;
  let shown = 0;
  const show = () => {
    const turn = findLastTurn(root);
    if (turn === undefined || turn.count === shown) return;
    const isCalm = shown === 0 || matchMedia("(prefers-reduced-motion: reduce)").matches;
    turn.pane.scrollBy({ top: turn.distance, behavior: isCalm ? "auto" : "smooth" });
    shown = turn.count;
  };
  const wait = () => {
    // Drawn anew: what comes now was not shown yet.
    if (root.querySelector(".webchat__bubble") === null) shown = 0;
    clearTimeout(timer);
    timer = setTimeout(show, QUIET_MS);
  };
  const leave = () => {
    shown = findLastTurn(root)?.count ?? shown;
  };
  new MutationObserver(wait).observe(root, { childList: true, subtree: true });
  root.addEventListener("scroll", wait, { capture: true, passive: true });
  for (const touch of ["keydown", "pointerdown", "wheel"]) {
    root.addEventListener(touch, leave, { capture: true, passive: true });
  }
}
