import { describe, expect, test } from "vitest";
import { renderReply } from "../../../src/channels/render-reply.ts";
import type { Reply } from "../../../src/conversation/reply.ts";

const surface = { baseUrl: "http://localhost:3978", isGroup: false };

const render = (reply: Reply) => renderReply(reply, "webchat", surface);

const choices = [{ label: "Tak, wyślij", value: "wyslij" }];

describe("the web chat's rendering", () => {
  test("makes each choice a button that reads as its label and carries its value", () => {
    const [activity] = render({ kind: "text", text: "Wysłać?", choices });
    expect(activity?.suggestedActions?.actions).toEqual([
      {
        type: "messageBack",
        title: "Tak, wyślij",
        text: "Tak, wyślij",
        displayText: "Tak, wyślij",
        value: { choice: "wyslij" },
      },
    ]);
    expect(render({ kind: "text", text: "Nic." })[0]).not.toHaveProperty("suggestedActions");
  });

  test("puts the source under the answer", () => {
    const [activity] = render({
      kind: "answer",
      text: "Tak.",
      source: "Źródło: opis programu, „Cel Programu”",
    });
    expect(activity).toEqual({
      type: "message",
      locale: "pl-PL",
      text: "Tak.\n\n*Źródło: opis programu, „Cel Programu”*",
      textFormat: "markdown",
    });
  });

  test("hands the page what to ask of an answer, beside what other clients show", () => {
    const thumb = { ask: "Czy to pomogło?", choices, thanks: "Dziękuję." };
    const [activity, ...others] = render({ kind: "answer", text: "Tak.", source: "Źródło", thumb });
    expect(others).toEqual([]);
    expect(activity).toMatchObject({ text: "Tak.\n\n*Źródło*", channelData: { thumb } });
    expect(activity).not.toHaveProperty("suggestedActions");
  });

  test("links to a page of ours with its whole address", () => {
    const [activity] = render({
      kind: "notice",
      text: "Dane.",
      link: { label: "Informacja [o danych]", path: "/prywatnosc" },
    });
    expect(activity?.text).toBe("Dane.\n\n[Informacja \\[o danych\\]](<http://localhost:3978/prywatnosc>)");
  });

  test("shows a card, and its question below it with the buttons", () => {
    const rows = [{ label: "Opis", value: "**Grupa** <b>sąsiedzka</b>\nz Cegłowa" }];
    const [card, question, ...rest] = render({
      kind: "card",
      title: "Podsumowanie",
      rows,
      text: "Wysłać?",
      choices,
    });
    expect(rest).toEqual([]);
    expect(card?.text).toBeUndefined();
    expect(card?.summary).toBe("Podsumowanie\nOpis: **Grupa** <b>sąsiedzka</b>\nz Cegłowa");
    expect(question?.text).toBe("Wysłać?");
    expect(question?.suggestedActions?.actions).toHaveLength(1);
  });

  test("keeps what people typed out of everything that a card reads as Markdown", () => {
    const rows = [{ label: "Opis", value: "[x](javascript:alert(1))" }];
    const [card] = render({ kind: "card", title: "Podsumowanie", rows, text: "" });
    const { body, version, fallbackText, speak } = card?.attachments?.[0]?.content ?? {};
    expect(version).toBe("1.5");
    expect(fallbackText).toBe(speak);
    expect(body.map(({ type }: { type: string }) => type)).toEqual(["RichTextBlock", "RichTextBlock"]);
    expect(body[1].inlines.map(({ text }: { text: string }) => text)).toEqual([
      "Opis: ",
      "[x](javascript:alert(1))",
    ]);
  });

  test("never asks to be spoken", () => {
    const replies: Reply[] = [
      { kind: "text", text: "a" },
      { kind: "answer", text: "a", source: "b" },
      { kind: "notice", text: "a" },
      { kind: "card", title: "a", rows: [], text: "b" },
    ];
    for (const activity of replies.flatMap((reply) => render(reply)))
      expect(activity).not.toHaveProperty("speak");
  });
});
