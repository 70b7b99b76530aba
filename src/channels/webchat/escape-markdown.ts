/**
 * Text → Markdown that shows exactly this text. Escapes only what Web Chat's Markdown (CommonMark, tables, raw
 * HTML, curly quotes) would take for markup: "ZG-7K3M-Q9TD", "423 886,33 zł" and "2024." inside a line stay as
 * they are for clients that show the raw text.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>&~|"']/g, "\\$&")
      // Web Chat reads {aria-label=…} before it reads Markdown: a backslash would not stop it.
      .replaceAll("{", "&#123;")
      // At the start of a line: headings, lists ("- ", "+ ", "1. ", "2) "), underlines ("===").
      .replace(/^([ \t]*)([#+=-])/gm, "$1\\$2")
      .replace(/^([ \t]*\d+)([.)])/gm, "$1\\$2")
      // Four spaces at the start of a line would make it code.
      .replace(/^[ \t]+/gm, "")
  );
}
