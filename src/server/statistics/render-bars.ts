import { type Html, html } from "../page/html.ts";
import { type Bar, type Chart, totalOf } from "./chart.ts";
import { figureOf } from "./describe-chart.ts";
import type { StatisticsTexts } from "./statistics-texts.ts";

const rowHeight = 46;
/** Per cent of the width that the longest bar takes; its figure stands in the rest. */
const barWidth = 80;

/** Height in pixels, and the bars, one below the other. Lengths are per cents: letters keep their size on a phone. */
export function renderBars(
  { bars, parts }: Chart,
  texts: StatisticsTexts,
): { height: number; marks: Html[] } {
  const longest = Math.max(1, ...bars.map(totalOf));
  return {
    height: bars.length * rowHeight,
    marks: bars.map((bar, index) => renderBar(bar, { top: index * rowHeight, longest, parts, texts })),
  };
}

type Placing = { top: number; longest: number; parts: readonly string[]; texts: StatisticsTexts };

function renderBar(bar: Bar, { top, longest, parts, texts }: Placing): Html {
  const share = (count: number) => ((count / longest) * barWidth).toFixed(2);
  let before = 0;
  const segments = bar.counts.map((count, index) => {
    const start = before;
    before += count ?? 0;
    if (!count) return html``;
    return html`<rect class="tone-${index + 1}" x="${share(start)}%" y="${top + 20}" width="${share(count)}%" height="16"><title>${bar.name}: ${parts[index] ?? ""} ${figureOf(count, texts)}</title></rect>`;
  });
  return html`<text x="0" y="${top + 14}">${bar.name}</text>
${segments}
<text class="figure" x="100%" y="${top + 33}">${endOf(bar, texts)}</text>
`;
}

/** The bar's sum; none where a part of it is hidden. */
function endOf(bar: Bar, texts: StatisticsTexts): string {
  const isHidden = bar.counts.some((count) => count === null);
  if (!isHidden) return figureOf(totalOf(bar), texts);
  return bar.counts.length === 1 ? figureOf(null, texts) : "";
}
