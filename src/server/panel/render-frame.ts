import { type Html, html } from "../page/html.ts";

type Framed = {
  /** Of the window. */
  title: string;
  /** Of the page, above its content. */
  heading: string;
  badge: string;
  skip: string;
  programme: string;
  stylesheet: string;
  menu: Html | null;
  body: Html;
  footer: Html | null;
  isWide: boolean;
};

/** A whole document with the panel's looks: the panel's own pages, and the public page of statistics. */
export function renderFrame(page: Framed): string {
  return html`<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${page.stylesheet}">
</head>
<body class="panel">
<a class="skip" href="#tresc">${page.skip}</a>
<header class="header">
<div class="header__name"><p class="header__badge">${page.badge}</p><p class="header__title">${page.programme}</p></div>
${page.menu}
</header>
<main class="${page.isWide ? "content content--wide" : "content"}" id="tresc" tabindex="-1">
<h1>${page.heading}</h1>
${page.body}
</main>
${page.footer}
</body>
</html>
`.markup;
}
