/** Markup that is safe to send: made by `html` alone. */
export type Html = { readonly markup: string };

type Insert = string | number | Html | readonly Html[] | null;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A template tag: every inserted text is escaped, `Html` goes in as it is, null leaves nothing. */
export const html = (parts: TemplateStringsArray, ...inserts: readonly Insert[]): Html => ({
  markup: parts.reduce((markup, part, index) => markup + part + renderInsert(inserts[index] ?? null), ""),
});

/** Data for the page's scripts. `<` is written as an escape, so no text can end the element early. */
export const jsonScript = (id: string, data: unknown): Html => ({
  markup: `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`,
});

const renderInsert = (insert: Insert): string => {
  if (insert === null) return "";
  if (typeof insert === "number") return String(insert);
  if (typeof insert === "string") return insert.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
  if ("markup" in insert) return insert.markup;
  return insert.map((item) => item.markup).join("");
};
