import { fill } from "../../text/fill.ts";
import { type Html, html } from "../page/html.ts";
import type { PanelTexts } from "./panel-texts.ts";

type Pages = { path: string; query: URLSearchParams; page: number; pages: number };

/** Links to the pages before and after; nothing where one page holds all. */
export function renderPages({ path, query, page, pages }: Pages, { layout }: PanelTexts): Html | null {
  if (pages <= 1) return null;
  const link = (to: number, text: string, rel: "prev" | "next"): Html => {
    const target = new URLSearchParams(query);
    target.set("strona", String(to));
    return html`<a class="button" rel="${rel}" href="${path}?${target.toString()}">${text}</a>`;
  };
  return html`<nav class="pages" aria-label="${layout.pages}">
${page > 1 ? link(Math.min(page - 1, pages), layout.previous, "prev") : null}
<span>${fill(layout.page, { page, pages })}</span>
${page < pages ? link(page + 1, layout.next, "next") : null}
</nav>`;
}
