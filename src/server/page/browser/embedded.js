import { focusSendBox } from "./render-web-chat.js";

/**
 * In the frame of a partner's page: only the conversation shows; Esc asks the page around to close it, and the
 * page's "opened" moves the focus into the message box. Nothing of the conversation is posted.
 */
export function joinPartnersPage() {
  if (window.parent === window) return;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || isInsideLayer(event.target)) return;
    window.parent.postMessage("asystent:close", "*");
  });
  addEventListener("message", ({ source, data }) => {
    if (source === window.parent && data === "asystent:opened") focusSendBox();
  });
}

/** There Esc already means something: leaving a message, closing the question. */
const isInsideLayer = (target) => target.closest("dialog, .webchat__basic-transcript") !== null;
