import { fill } from "../../text/fill.ts";
import { type Html, html } from "./html.ts";
import type { PageSection, PageTexts } from "./page-texts.ts";
import { renderContact } from "./render-contact.ts";

export type DocumentValues = {
  programme: string;
  folder: string;
  nonce: string;
  /** What `{names}` in the sections stand for. */
  fillIn: Readonly<Record<string, string>>;
  partners: readonly string[];
  contact: readonly string[];
  hasOfficer: boolean;
};

type Document = {
  title: string;
  lead: string;
  /** Stands first, in a frame. */
  warning: string | null;
  sections: readonly PageSection[];
  closing: string;
};

/** A page of plain text: the personal-data notice, the accessibility statement. Works without scripts. */
export const renderDocument = (document: Document, values: DocumentValues, texts: PageTexts): string => {
  const { folder, nonce, programme } = values;
  const sections = document.sections.filter(({ when }) => when !== "officer" || values.hasOfficer);
  return html`<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.title} – ${programme}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${folder}/base.css" nonce="${nonce}">
<link rel="stylesheet" href="${folder}/document.css" nonce="${nonce}">
</head>
<body>
<header class="header">
<img class="header__mark" src="/favicon.svg" alt="" width="44" height="44">
<div class="header__name"><p class="header__badge">${texts.chat.badge}</p><p class="header__title">${programme}</p></div>
</header>
<main class="document">
<h1>${document.title}</h1>
${document.warning === null ? null : html`<p class="document__warning">${document.warning}</p>`}
<p class="document__lead">${fill(document.lead, values.fillIn)}</p>
${sections.map((section) => renderSection(section, values))}
<p class="muted">${document.closing}</p>
</main>
<footer class="footer"><ul>
<li><a href="/">${texts.document.back}</a></li>
<li><a href="/prywatnosc">${texts.chat.privacy}</a></li>
<li><a href="/dostepnosc">${texts.chat.accessibility}</a></li>
</ul></footer>
</body>
</html>
`.markup;
};

const renderSection = (section: PageSection, values: DocumentValues): Html => html`<section>
<h2>${section.heading}</h2>
${renderParagraphs(section.paragraphs, values)}
${section.items ? html`<ul>${section.items.flatMap((item) => renderItem(item, values))}</ul>` : null}
${renderParagraphs(section.after, values)}
${section.contact ? renderContact(values.contact) : null}
</section>`;

const renderParagraphs = (paragraphs: readonly string[] | undefined, values: DocumentValues): Html[] =>
  (paragraphs ?? []).map((paragraph) => html`<p>${fill(paragraph, values.fillIn)}</p>`);

const renderItem = (item: string, values: DocumentValues): Html[] =>
  item === "{partner}"
    ? values.partners.map((partner) => html`<li>${partner}</li>`)
    : [html`<li>${fill(item, values.fillIn)}</li>`];
