import { escapeMarkdown } from "./escape-markdown.ts";

/** A reply's plain text (paragraphs split by an empty line, list items start with "- ") → Markdown. */
export function renderText(text: string): string {
  return splitBlocks(text)
    .map((block) => (block.isList ? renderList(block.lines) : renderParagraph(block.lines)))
    .join("\n\n");
}

type Block = { isList: boolean; lines: string[] };

function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let current: Block | undefined;
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    if (line.trim() === "") {
      current = undefined;
      continue;
    }
    const isList = line.startsWith("- ");
    if (current?.isList !== isList) {
      current = { isList, lines: [] };
      blocks.push(current);
    }
    current.lines.push(isList ? line.slice(2) : line);
  }
  return blocks;
}

const renderList = (lines: readonly string[]) => lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n");

/** Two spaces before the end of a line keep the break. */
const renderParagraph = (lines: readonly string[]) =>
  lines.map((line) => escapeMarkdown(line.trimEnd())).join("  \n");
