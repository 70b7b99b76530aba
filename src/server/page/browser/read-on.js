import { findLastTurn } from "./find-last-turn.js";

const BUTTON = ".webchat__scroll-to-end-button";
/** Two lines stay in sight, to go on reading from. */
const OVERLAP_PX = 56;

/**
 * Web Chat's own button below a long text goes to its end, past what nobody has read yet. Here it goes on by one
 * window; from the older history, to the last turn.
 *
 * @param {HTMLElement} root
 */
export function readOn(root) {
  // Above Web Chat's root, so that its own listener never hears of the press.
  root.parentElement.addEventListener(
    "click",
    (event) => {
      const button = event.target.closest(BUTTON);
      const turn = findLastTurn(root);
      if (!button || turn === undefined) return;
      event.stopPropagation();
      const visible = turn.pane.clientHeight - button.offsetHeight;
      const page = Math.max(visible - OVERLAP_PX, visible / 2);
      const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      turn.pane.scrollBy({ top: Math.max(page, turn.distance), behavior: isCalm ? "auto" : "smooth" });
    },
    { capture: true },
  );
}
