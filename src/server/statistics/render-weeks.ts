import { type Html, html } from "../page/html.ts";
import { type Bar, type Chart, totalOf } from "./chart.ts";
import { figureOf } from "./describe-chart.ts";
import type { StatisticsTexts } from "./statistics-texts.ts";

const top = 22;
const tallest = 150;
const bottom = top + tallest;
const height = bottom + 24;
/** Per cent of the width between two dates below the bars; closer ones would touch on a phone. */
const dateWidth = 24;

/** Height in pixels, and the weeks side by side, each a bar of its parts one upon the other. */
export function renderWeeks(
  { bars, parts }: Chart,
  texts: StatisticsTexts,
): { height: number; marks: Html[] } {
  const most = Math.max(1, ...bars.map(totalOf));
  const width = 100 / bars.length;
  const every = Math.ceil(dateWidth / width);
  const marks = [
    html`<line class="grid" x1="0" y1="${top}" x2="100%" y2="${top}"/><text x="0" y="${top - 6}">${figureOf(most, texts)}</text>
<line class="grid" x1="0" y1="${bottom}" x2="100%" y2="${bottom}"/>
`,
    ...bars.map((bar, index) => renderWeek(bar, { left: index * width, width, most, parts, texts })),
    ...bars.flatMap(({ name }, index) =>
      index % every === 0 && index * width + dateWidth <= 100
        ? [html`<text x="${(index * width).toFixed(2)}%" y="${bottom + 18}">${name}</text>`]
        : [],
    ),
  ];
  return { height, marks };
}

type Placing = {
  left: number;
  width: number;
  most: number;
  parts: readonly string[];
  texts: StatisticsTexts;
};

function renderWeek({ name, counts }: Bar, { left, width, most, parts, texts }: Placing): Html {
  let floor = bottom;
  const segments = counts.map((count, index) => {
    if (!count) return html``;
    const tall = (count / most) * tallest;
    floor -= tall;
    return html`<rect class="tone-${index + 1}" x="${(left + width * 0.1).toFixed(2)}%" y="${floor.toFixed(1)}" width="${(width * 0.8).toFixed(2)}%" height="${tall.toFixed(1)}"><title>${name}: ${parts[index] ?? ""} ${figureOf(count, texts)}</title></rect>`;
  });
  return html`${segments}`;
}
