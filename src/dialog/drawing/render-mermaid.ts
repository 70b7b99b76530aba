import type { Chart, ChartArrow, ChartLine, ChartNode } from "./chart.ts";

/** A chart as a Mermaid flowchart. Optional steps have dashed borders, personal ones thick, unasked ones are grey. */
export function renderMermaid({ nodes, arrows }: Chart, or: string): string {
  return [
    "flowchart TD",
    ...nodes.map(renderNode),
    ...arrows.map((arrow) => renderArrow(arrow, or)),
    "  classDef optional stroke-dasharray: 5 5",
    "  classDef personal stroke-width: 3px",
    "  classDef unasked fill: #eee",
    ...renderClass(
      "optional",
      nodes.filter(({ isOptional }) => isOptional),
    ),
    ...renderClass(
      "personal",
      nodes.filter(({ isPersonal }) => isPersonal),
    ),
    ...renderClass(
      "unasked",
      nodes.filter(({ isUnasked }) => isUnasked),
    ),
    "",
  ].join("\n");
}

function renderNode({ id, kind, title, lines }: ChartNode): string {
  const text = quote([`<b>${escapeText(title)}</b>`, ...lines.map(renderLine)].join("<br/>"));
  if (kind === "end") return `  ${id}([${text}])`;
  return kind === "fork" ? `  ${id}{{${text}}}` : `  ${id}[${text}]`;
}

function renderLine({ text, look }: ChartLine): string {
  const escaped = escapeText(text);
  if (look === "choice") return `• ${escaped}`;
  return look === "question" ? escaped : `<i>${escaped}</i>`;
}

function renderArrow({ from, to, conditions }: ChartArrow, or: string): string {
  const label = conditions.map(escapeText).join(` ${or}<br/>`);
  return label === "" ? `  ${from} --> ${to}` : `  ${from} -->|${quote(label)}| ${to}`;
}

function renderClass(name: string, nodes: readonly ChartNode[]): string[] {
  return nodes.length === 0 ? [] : [`  class ${nodes.map(({ id }) => id).join(",")} ${name}`];
}

const quote = (text: string): string => `"${text}"`;

/** Mermaid writes characters that mean something to it as entities with # instead of &. */
function escapeText(text: string): string {
  return text.replace(/[#"<>|{}]/g, (character) => `#${character.charCodeAt(0)};`).replaceAll("\n", " ");
}
