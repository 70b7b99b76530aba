import { readOn } from "./read-on.js";
import { showLastTurn } from "./show-last-turn.js";
import { thumbsMiddleware } from "./thumbs.js";
import { tieShortWordsMiddleware } from "./tie-short-words.js";
import { activityStatusMiddleware, adaptiveCardsHostConfig, styleOptions } from "./web-chat-options.js";

const root = document.getElementById("webchat");

let store;
let unsent = "";
let rounds = 0;

readOn(root);
showLastTurn(root);

/** Draws Web Chat on a client. A new client gets a new store: nothing of another conversation stays. */
export function renderWebChat(directLine, webChatStrings) {
  store = window.WebChat.createStore({}, tieShortWordsMiddleware);
  if (unsent !== "") store.dispatch({ type: "WEB_CHAT/SET_SEND_BOX", payload: { text: unsent } });
  rounds += 1;
  window.WebChat.renderWebChat(
    {
      key: String(rounds),
      directLine,
      store,
      locale: "pl-PL",
      nonce: document.querySelector("script[nonce]").nonce,
      overrideLocalizedStrings: webChatStrings,
      styleOptions,
      adaptiveCardsHostConfig,
      activityStatusMiddleware: window.WebChat.concatMiddleware(
        thumbsMiddleware(() => store),
        activityStatusMiddleware,
      ),
      sendTypingIndicator: false,
    },
    root,
  );
}

/** What stands in the box, and what was sent but not shown to have arrived, waits in the box of the next round. */
export function keepUnsentText() {
  if (store === undefined) return;
  const { activities, sendBoxValue } = store.getState();
  const lost = activities
    .filter(({ channelData }) => ["sending", "send failed"].includes(channelData?.["webchat:send-status"]))
    .map(({ text }) => text);
  unsent = [...lost, sendBoxValue].filter(Boolean).join("\n");
}

export function forgetUnsentText() {
  store = undefined;
  unsent = "";
}

export function focusSendBox() {
  root.querySelector("[data-id='webchat-sendbox-input']")?.focus();
}
