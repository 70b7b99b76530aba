import { type Html, html } from "./html.ts";

/** Lines of a contact; a phone number or an e-mail address that fills its line can be pressed. */
export const renderContact = (lines: readonly string[]): Html =>
  html`<p class="contact">${lines.map((line) => html`<span>${renderLine(line)}</span>`)}</p>`;

const renderLine = (line: string): Html => {
  if (/^[^\s@]+@[^\s@]+$/.test(line)) return html`<a href="mailto:${line}">${line}</a>`;
  const phone = /^(?:tel\. )?(\d[\d ]{8,})$/.exec(line)?.[1];
  return phone === undefined
    ? html`${line}`
    : html`<a href="tel:+48${phone.replaceAll(" ", "")}">${line}</a>`;
};
