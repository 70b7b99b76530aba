const GAP_PX = 6;
/** Four lines: what stands before a question to lead up to it. */
const SHORT_PX = 140;
/** A source, a link or a card: something to read for itself. */
const MATTER = "p:last-child > em:only-child, a, .ac-adaptiveCard";

/**
 * What the assistant said last, below the person's last message, in the pane that scrolls.
 *
 * @param {HTMLElement} root
 * @returns {{ pane: HTMLElement, distance: number, count: number } | undefined} `distance`: pixels to scroll down, up
 * if negative, to where it is best read; `count`: messages of the whole conversation
 */
export function findLastTurn(root) {
  const messages = [...root.querySelectorAll(".webchat__basic-transcript__activity")];
  const own = messages.map((message) => message.querySelector(".webchat__bubble--from-user") !== null);
  const bubbles = messages
    .slice(own.lastIndexOf(true) + 1)
    .map((message) => message.querySelector(".webchat__bubble"))
    .filter((bubble) => bubble !== null);
  const pane = bubbles[0]?.closest(".webchat__basic-transcript__scrollable");
  return pane ? { pane, distance: findDistance(bubbles, pane), count: messages.length } : undefined;
}

/**
 * A turn that fits is shown to its end. Otherwise it begins with the first message that is more than a word before
 * the question: the question has to stand above its buttons.
 */
function findDistance(bubbles, pane) {
  const boxes = bubbles.map((bubble) => bubble.getBoundingClientRect());
  const fits = ({ top }) => boxes.at(-1).bottom - top <= pane.clientHeight;
  const begins = (box, index) =>
    fits(box) || box.height > SHORT_PX || bubbles[index].querySelector(MATTER) !== null;
  const first = boxes.find(begins) ?? boxes.at(-1);
  return fits(first) ? pane.scrollHeight : first.top - pane.getBoundingClientRect().top - GAP_PX;
}
