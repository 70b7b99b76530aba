import type { Chart, ChartArrow, ChartLine, ChartNode } from "./chart.ts";

/** Longest line in a box and at an arrow, in characters: the chart of the intake is readable across a sheet of A3. */
const BOX_WIDTH = 46;
const ARROW_WIDTH = 34;

/** A chart in Graphviz's language, to be made an SVG. Borders as in the Mermaid chart. */
export function renderDot({ nodes, arrows }: Chart, or: string): string {
  return [
    "digraph {",
    '  graph [rankdir=TB, nodesep=0.35, ranksep=0.5, fontname="Arial"]',
    '  node [shape=box, style="rounded", fontname="Arial", fontsize=12, margin="0.24,0.1"]',
    '  edge [fontname="Arial", fontsize=10, arrowsize=0.8]',
    ...nodes.map(renderNode),
    ...arrows.map((arrow) => renderArrow(arrow, or)),
    "}",
    "",
  ].join("\n");
}

function renderNode(node: ChartNode): string {
  const { id, kind, title, lines } = node;
  const label = [`<B>${wrap(title, BOX_WIDTH)}</B>${BREAK}`, ...lines.map(renderLine)].join("");
  return `  "${id}" [label=<${label}>${lookOf(kind, node)}]`;
}

function lookOf(kind: ChartNode["kind"], { isOptional, isPersonal, isUnasked }: ChartNode): string {
  if (kind === "end") return ', shape=box, style="rounded,filled", fillcolor="#e8eef7"';
  if (kind === "fork") return ', shape=hexagon, style="filled", fillcolor="#fff6dd"';
  const styles = ["rounded", ...(isOptional ? ["dashed"] : []), ...(isUnasked ? ["filled"] : [])];
  return `, style="${styles.join(",")}", penwidth=${isPersonal ? 2.5 : 1}${isUnasked ? ', fillcolor="#eeeeee"' : ""}`;
}

/** Left-aligned; Graphviz centres what has no such break behind it. */
const BREAK = '<BR ALIGN="LEFT"/>';

function renderLine({ text, look }: ChartLine): string {
  const lead = look === "choice" ? "• " : "";
  const wrapped = wrap(lead + text, BOX_WIDTH);
  const isSmall = look === "hint" || look === "note";
  return `${isSmall ? `<FONT POINT-SIZE="10" COLOR="#444444">${wrapped}</FONT>` : wrapped}${BREAK}`;
}

function renderArrow({ from, to, conditions }: ChartArrow, or: string): string {
  const label = conditions.map((condition) => wrap(condition, ARROW_WIDTH)).join(` ${or}${BREAK}`);
  return `  "${from}" -> "${to}"${label === "" ? "" : ` [label=<${label}${BREAK}>]`}`;
}

/** Breaks between words; escaped for Graphviz's markup. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map(escapeText).join(BREAK);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
