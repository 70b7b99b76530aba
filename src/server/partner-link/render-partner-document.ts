import { type Html, html } from "../page/html.ts";
import type { PartnerLinkParts } from "./load-partner-link.ts";

type Frame = Pick<PartnerLinkParts, "programme" | "stylesheet"> & {
  texts: Pick<PartnerLinkParts["texts"], "badge" | "skip">;
};

/** The page around what the link shows. It has no way to anywhere else. */
export function renderPartnerDocument(
  { title, body }: { title: string; body: Html },
  { texts, programme, stylesheet }: Frame,
): string {
  return html`<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${title} – ${texts.badge}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<a class="skip" href="#tresc">${texts.skip}</a>
<header class="header">
<img class="header__mark" src="/favicon.svg" alt="" width="44" height="44">
<div class="header__name"><p class="header__badge">${texts.badge}</p><p class="header__title">${programme}</p></div>
</header>
<main class="sheet" id="tresc" tabindex="-1">
<h1>${renderTitle(title)}</h1>
${body}
</main>
</body>
</html>
`.markup;
}

/** A number is never broken at its hyphens. */
function renderTitle(title: string): Html {
  const [before = "", number = "", after = ""] = title.split(/(ZG-[0-9A-Z]{4}-[0-9A-Z]{4})/);
  return html`${before}<span class="number">${number}</span>${after}`;
}
