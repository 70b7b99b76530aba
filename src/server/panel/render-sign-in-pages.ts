import { html } from "../page/html.ts";
import type { PanelTexts } from "./panel-texts.ts";
import type { PanelPage } from "./render-panel-page.ts";

type SignInValues = { kind: "provider" | "links"; returnTo: string };

/** The way in, by the account of an organisation or by a link. */
export function renderSignInPage({ kind, returnTo }: SignInValues, { signIn }: PanelTexts): PanelPage {
  if (kind === "provider") {
    const body = html`<p>${signIn.providerLead}</p>
<p><a class="button button--main" href="/panel/wejscie/konto?dalej=${encodeURIComponent(returnTo)}">${signIn.provider}</a></p>`;
    return { title: signIn.title, body };
  }
  const body = html`<p>${signIn.lead}</p>
<form class="form" method="post" action="/panel/wejscie">
<input type="hidden" name="dalej" value="${returnTo}">
<p class="field"><label for="email">${signIn.email}</label>
<input id="email" name="email" type="email" autocomplete="email" required maxlength="200"></p>
<p><button class="button button--main">${signIn.send}</button></p>
</form>`;
  return { title: signIn.title, body };
}

/** After asking for a link: the same for every address. */
export function renderSentPage({ signIn }: PanelTexts): PanelPage {
  const body = html`<p>${signIn.sent}</p><p><a href="/panel/wejscie">${signIn.again}</a></p>`;
  return { title: signIn.sentTitle, body };
}

/** What the link opens. It looks the same for a link that is used or never was. */
export function renderConfirmPage(token: string, { signIn }: PanelTexts): PanelPage {
  const body = html`<p>${signIn.confirm}</p>
<form class="form" method="post" action="/panel/wejscie/link">
<input type="hidden" name="token" value="${token}">
<p><button class="button button--main">${signIn.enter}</button></p>
</form>`;
  return { title: signIn.confirmTitle, body };
}

export function renderSignedOutPage({ signIn }: PanelTexts): PanelPage {
  const body = html`<p>${signIn.signedOut}</p><p><a class="button" href="/panel/wejscie">${signIn.title}</a></p>`;
  return { title: signIn.signedOutTitle, body };
}
