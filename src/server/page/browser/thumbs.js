/**
 * Below the last answer, a quiet way to say whether it helped. Web Chat gives the place (the line for an activity's
 * state) and takes React elements; it brings no React for others, so the element is an empty box that is filled here.
 */

/** @typedef {{ ask: string, choices: { label: string, value: string }[], thanks: string }} Thumb */

let count = 0;

/** Takes the place of a sent activity's state where the assistant's answer brings a thumb; nothing stands there else. */
export const thumbsMiddleware = (getStore) => () => (next) => (args) => {
  const thumb = args.activity.channelData?.thumb;
  if (args.activity.from?.role !== "bot" || !Array.isArray(thumb?.choices)) return next(args);
  return boxOf((box) => fillBox(box, thumb, getStore()));
};

/** The element that `React.createElement("div", …)` makes in React 16, which Web Chat 4.18 has inside. */
const boxOf = (fill) => ({
  $$typeof: Symbol.for("react.element"),
  type: "div",
  key: null,
  ref: (box) => box !== null && box.childElementCount === 0 && fill(box),
  props: { className: "thumbs" },
  _owner: null,
});

/**
 * @param {HTMLElement} box
 * @param {Thumb} thumb
 */
const fillBox = (box, thumb, store) => {
  count += 1;
  const ask = document.createElement("span");
  ask.id = `thumb-${count}`;
  ask.textContent = thumb.ask;
  box.setAttribute("role", "group");
  box.setAttribute("aria-labelledby", ask.id);
  const buttons = thumb.choices.map(({ label, value }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "thumbs__button";
    button.textContent = label;
    button.setAttribute("aria-describedby", ask.id);
    button.addEventListener("click", () => {
      store.dispatch({ type: "WEB_CHAT/SEND_POST_BACK", payload: { value: { choice: value } } });
      thank(box, thumb).focus();
    });
    return button;
  });
  box.replaceChildren(ask, ...buttons);
  thankOnceRated(box, thumb, store);
};

/** Who comes back to a conversation is not asked again: what was pressed stands in it, further down. */
const thankOnceRated = (box, thumb, store) => {
  const stop = store.subscribe(() => {
    const isRatedNow = isRated(thumb, store);
    if (isRatedNow && box.querySelector("button") !== null) thank(box, thumb);
    if (isRatedNow || !box.isConnected) stop();
  });
};

const isRated = ({ choices }, store) => {
  const values = choices.map(({ value }) => value);
  return store.getState().activities.some(({ value }) => values.includes(value?.choice));
};

/** @param {HTMLElement} box */
const thank = (box, { thanks }) => {
  const said = document.createElement("span");
  said.textContent = thanks;
  // The focus has to stay where the pressed button was.
  said.tabIndex = -1;
  box.removeAttribute("role");
  box.removeAttribute("aria-labelledby");
  box.replaceChildren(said);
  return said;
};
