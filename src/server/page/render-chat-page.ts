import { fill } from "../../text/fill.ts";
import { type Html, html, jsonScript } from "./html.ts";
import type { PageTexts } from "./page-texts.ts";
import { renderContact } from "./render-contact.ts";

export type ChatPageValues = {
  programme: string;
  /** The leader's contact, one line each: shown beside the chat and when the chat cannot run. */
  contact: readonly string[];
  /** What everybody has to know now. */
  announcements: readonly string[];
  /** URL folder of the page's own files, with their hash: "/page/1a2b3c4d". */
  folder: string;
  /** URL of Web Chat's bundle. */
  webChat: string;
  /** One use each: the same value stands in the Content-Security-Policy. */
  nonce: string;
};

/**
 * The page with the chat, whole and readable before any script has run. Without scripts the late hint and
 * the contact stay; `chat.js` takes them away when the conversation shows.
 */
export const renderChatPage = (values: ChatPageValues, texts: PageTexts): string => {
  const { chat } = texts;
  const { programme, folder, nonce } = values;
  return html`<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<title>${fill(chat.title, { programme })}</title>
<meta name="description" content="${fill(chat.description, { programme })}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${folder}/base.css" nonce="${nonce}">
<link rel="stylesheet" href="${folder}/chat.css" nonce="${nonce}">
<link rel="stylesheet" href="${folder}/web-chat.css" nonce="${nonce}">
<noscript><link rel="stylesheet" href="${folder}/no-script.css" nonce="${nonce}"></noscript>
<script src="${folder}/framed.js" nonce="${nonce}"></script>
${renderConfig(values, texts)}
<script type="module" src="${folder}/chat.js" nonce="${nonce}"></script>
</head>
<body class="chat-page">
<a class="skip" href="#rozmowa">${chat.skip}</a>
${renderHeader(values, texts)}
<div class="announcements" id="announcements" role="status">${values.announcements.map((text) => html`<p>${text}</p>`)}</div>
<main class="layout">
${renderAside(values, texts)}
${renderConversation(values, texts)}
</main>
<footer class="footer">${renderLinks(texts)}</footer>
${renderConfirm(texts)}
</body>
</html>
`.markup;
};

/** What chat.js needs: sentences that it shows itself, Web Chat's strings, where the bundle is. */
const renderConfig = ({ webChat }: ChatPageValues, { chat, webchat }: PageTexts): Html => {
  const { loading, failed, retry, disconnected, connected, elsewhere, takeBack, oldBrowser } = chat;
  const texts = { loading, failed, retry, disconnected, connected, elsewhere, takeBack, oldBrowser };
  return jsonScript("config", { webChat, texts, webChatStrings: webchat });
};

const renderHeader = (
  { programme }: ChatPageValues,
  { chat }: PageTexts,
): Html => html`<header class="header">
<img class="header__mark" src="/favicon.svg" alt="" width="44" height="44">
<div class="header__name"><p class="header__badge">${chat.badge}</p><h1>${programme}</h1></div>
<button class="button header__new" id="new-conversation" type="button" hidden>${chat.newConversation}</button>
</header>`;

const renderAside = ({ contact }: ChatPageValues, { chat }: PageTexts): Html => html`<div class="aside">
<p class="aside__lead">${chat.lead}</p>
<p>${chat.automatic}</p>
<h2>${chat.examplesHeading}</h2>
<ul>${chat.examples.map((example) => html`<li>${example}</li>`)}</ul>
<h2>${chat.contactHeading}</h2>
${renderContact(contact)}
<p class="muted">${chat.contactNote}</p>
</div>`;

const renderConversation = (
  { contact }: ChatPageValues,
  { chat }: PageTexts,
): Html => html`<section class="conversation" id="rozmowa" aria-label="${chat.conversation}" tabindex="-1">
<div class="conversation__chat" id="webchat"></div>
<p class="conversation__connection" id="connection" role="status"></p>
<div class="cover" id="cover">
<div class="cover__box">
<p id="cover-text" role="status">${chat.loading}</p>
<noscript><p>${chat.noScript}</p></noscript>
<p class="cover__late">${chat.loadingLong}</p>
<p><button class="button button--main" id="cover-button" type="button" hidden>${chat.retry}</button></p>
<div class="cover__contact">
<p><strong>${chat.contactHeading}</strong></p>
${renderContact(contact)}
</div>
</div>
</div>
</section>`;

const renderLinks = ({ chat }: PageTexts): Html => html`<ul>
<li><a href="/prywatnosc" target="_blank" rel="noopener">${chat.privacy}<span class="hidden"> (${chat.newWindow})</span></a></li>
<li><a href="/dostepnosc" target="_blank" rel="noopener">${chat.accessibility}<span class="hidden"> (${chat.newWindow})</span></a></li>
</ul>`;

const renderConfirm = ({
  chat,
}: PageTexts): Html => html`<dialog class="confirm" id="confirm" aria-labelledby="confirm-title" aria-describedby="confirm-text">
<form method="dialog">
<h2 id="confirm-title">${chat.confirmTitle}</h2>
<p id="confirm-text">${chat.confirmText}</p>
<p class="confirm__buttons">
<button class="button" value="no">${chat.confirmNo}</button>
<button class="button button--main" value="yes">${chat.confirmYes}</button>
</p>
</form>
</dialog>`;
