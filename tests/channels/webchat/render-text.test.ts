import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../../src/channels/webchat/escape-markdown.ts";
import { renderText } from "../../../src/channels/webchat/render-text.ts";

describe("escapeMarkdown", () => {
  test.each([
    "Program trwa do grudnia 2024 roku.",
    "Numer: ZG-7K3M-Q9TD",
    "W 2023 roku: 423 886,00 zł (razem 1 271 658,33 zł)",
    "frso@frso.example.org, tel. 500 000 000, www.example.org",
    "„Wsparcie rozwoju” – a co to jest?",
  ])("leaves %j as it is", (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  test.each([
    ["**bold** and _italic_", "\\*\\*bold\\*\\* and \\_italic\\_"],
    ["<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"],
    ["[label](javascript:alert(1))", "\\[label\\](javascript:alert(1))"],
    ["![picture](https://example.org/x.png)", "!\\[picture\\](https://example.org/x.png)"],
    ["`code` and ~~gone~~", "\\`code\\` and \\~\\~gone\\~\\~"],
    ["# title", "\\# title"],
    ["- item", "\\- item"],
    ["  + item", "\\+ item"],
    ["1. item", "1\\. item"],
    ["12) item", "12\\) item"],
    ["title\n===", "title\n\\==="],
    ["> quote", "\\> quote"],
    ["a | b\n--|--", "a \\| b\n\\--\\|--"],
    ["&lt; &amp;", "\\&lt; \\&amp;"],
    ["    code", "code"],
    ["back\\slash", "back\\\\slash"],
    ['{aria-label="x"}', '&#123;aria-label=\\"x\\"}'],
  ])("escapes %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe("renderText", () => {
  test("makes paragraphs and lists, each apart from the other", () => {
    expect(
      renderText("Program obejmuje:\n- animację,\n- doradztwo.\nZapytaj o szczegóły.\n\n\nKoniec."),
    ).toBe("Program obejmuje:\n\n- animację,\n- doradztwo.\n\nZapytaj o szczegóły.\n\nKoniec.");
  });

  test("keeps the breaks inside a paragraph", () => {
    expect(renderText("Telefon: 500 000 000\r\nE-mail: a@example.org")).toBe(
      "Telefon: 500 000 000  \nE-mail: a@example.org",
    );
  });

  test("escapes inside lists too", () => {
    expect(renderText("- *gwiazdka*\n- 1. pierwszy")).toBe("- \\*gwiazdka\\*\n- 1\\. pierwszy");
  });

  test("makes nothing of nothing", () => {
    expect(renderText("")).toBe("");
    expect(renderText("\n \n")).toBe("");
  });
});
