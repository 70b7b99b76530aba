/**
 * Starts the conversation on the page and keeps it going: one Direct Line client at a time, a new token before
 * the old one ends, one tab at a time, a fresh start when the person asks for it.
 */
import { watchAnnouncements } from "./announcements.js";
import { clearConnectionLine, showConnected, showDisconnected } from "./connection-line.js";
import { hideCover, showCover, showLoading } from "./cover.js";
import { createDirectLine, needsRenewal, renew, STATUS } from "./direct-line.js";
import { joinPartnersPage } from "./embedded.js";
import { claimConversation, forgetKey, recallKey, watchClaims } from "./keep.js";
import { loadWebChat } from "./load-web-chat.js";
import { askForNewConversation } from "./new-conversation.js";
import { forgetUnsentText, keepUnsentText, renderWebChat } from "./render-web-chat.js";
import { requestToken } from "./token.js";

const CHECK_EVERY_MS = 30_000;
const RESTART_AFTER_MS = 2_000;
/** The server keeps the older stream; its tab has heard of our claim and needs a moment to let go. */
const MOST_COLLISIONS = 3;

const config = JSON.parse(document.getElementById("config").textContent);
const { texts } = config;
const newConversation = document.getElementById("new-conversation");

/** @type {any} the client in use; undefined while there is none */
let directLine;
let isRenewing = false;

const start = async () => {
  stop();
  showLoading(texts.loading);
  claimConversation();
  try {
    const [ticket] = await Promise.all([
      requestToken(recallKey(), { returning: !document.hidden }),
      loadWebChat(config.webChat),
    ]);
    connect(ticket);
  } catch (error) {
    fail(error?.name === "OldBrowser" ? texts.oldBrowser : texts.failed);
  }
};

const connect = (ticket) => {
  stop();
  let collisions = 0;
  const mine = createDirectLine(ticket, {
    onOpen: () => mine === directLine && showConnected(texts.connected),
    onClose: () => mine === directLine && showDisconnected(texts.disconnected),
    onCollision: () => {
      collisions += 1;
      if (mine === directLine && collisions >= MOST_COLLISIONS) yieldToOtherTab();
    },
  });
  directLine = mine;
  let wasOnline = false;
  mine.connectionStatus$.subscribe((status) => {
    if (mine !== directLine) return;
    if (status === STATUS.online) {
      wasOnline = true;
      hideCover();
      newConversation.hidden = false;
    }
    if (status > STATUS.online) recover(wasOnline, status);
  });
  renderWebChat(mine, config.webChatStrings);
};

/**
 * A client that gave up after it had worked is replaced; one that never worked is a failure to show. So is one
 * whose token ran out: its own way back opens a socket for every change of state.
 */
const recover = (wasOnline, status) => {
  stop();
  if (!wasOnline) fail(texts.failed);
  else if (status === STATUS.expiredToken) start();
  else setTimeout(() => directLine === undefined && start(), RESTART_AFTER_MS);
};

/** While the old token is still good, a new one only has to be put in its place. */
const renewIfNeeded = async () => {
  const renewed = directLine;
  if (renewed === undefined || isRenewing || !needsRenewal(renewed)) return;
  isRenewing = true;
  try {
    const ticket = await requestToken(recallKey(), { returning: false });
    if (renewed !== directLine) return;
    if (ticket.resumed) renew(renewed, ticket);
    else connect(ticket);
  } catch {
    // No network: the next check tries again, and the connection line already says so.
  } finally {
    isRenewing = false;
  }
};

const stop = () => {
  const stopped = directLine;
  directLine = undefined;
  clearConnectionLine();
  if (stopped === undefined) return;
  keepUnsentText();
  stopped.end();
};

const fail = (sentence) => {
  stop();
  showCover(sentence, { label: texts.retry, run: start, withContact: true });
};

const yieldToOtherTab = () => {
  stop();
  showCover(texts.elsewhere, { label: texts.takeBack, run: start, withContact: false });
};

newConversation.addEventListener("click", async () => {
  if (!(await askForNewConversation())) return;
  forgetKey();
  stop();
  forgetUnsentText();
  start();
});
watchClaims(() => directLine !== undefined && yieldToOtherTab());
setInterval(renewIfNeeded, CHECK_EVERY_MS);
addEventListener("online", renewIfNeeded);
document.addEventListener("visibilitychange", () => document.hidden || renewIfNeeded());
joinPartnersPage();
watchAnnouncements();
start();
