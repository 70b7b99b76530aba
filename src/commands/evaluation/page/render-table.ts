import { type Html, html } from "../../../server/page/html.ts";

type Cell = string | number | Html;
/** The first cell of each row names the row. */
export type Table = { caption: string; columns: readonly string[]; rows: readonly (readonly Cell[])[] };

/** A table that screen readers can walk; it scrolls sideways where it is wider than the screen. */
export function renderTable({ caption, columns, rows }: Table): Html {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(renderRow)}</tbody>
</table></div>
`;
}

function renderRow([name = "", ...cells]: readonly Cell[]): Html {
  return html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`;
}
