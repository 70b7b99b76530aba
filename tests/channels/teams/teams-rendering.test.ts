import { describe, expect, test } from "vitest";
import { renderReply } from "../../../src/channels/render-reply.ts";
import { answerPress } from "../../../src/channels/teams/answer-press.ts";
import type { Reply } from "../../../src/conversation/reply.ts";
import { findCardProblems } from "../../support/find-card-problems.ts";

const personal = { baseUrl: "https://asystent.example.org", isGroup: false };
const group = { ...personal, isGroup: true };

const render = (reply: Reply, surface = personal) => renderReply(reply, "teams", surface);

const choicesOf = (count: number, label = "Wybór") =>
  Array.from({ length: count }, (_, index) => ({ label: `${label} ${index + 1}`, value: `step:x=${index}` }));

const cardOf = (activity: ReturnType<typeof render>[number] | undefined) =>
  activity?.attachments?.[0]?.content;

describe("the rendering for Teams", () => {
  test("keeps a text and its buttons apart", () => {
    const [text, card, ...rest] = render({ kind: "text", text: "Wysłać?", choices: choicesOf(4) });
    expect(rest).toEqual([]);
    expect(text).toMatchObject({ text: "Wysłać?", textFormat: "markdown" });
    expect(text).not.toHaveProperty("attachments");
    expect(card).not.toHaveProperty("text");
    expect(cardOf(card)).toMatchObject({
      version: "1.5",
      fallbackText: "Wybór 1\nWybór 2\nWybór 3\nWybór 4",
    });
  });

  test("asks whether an answer helped on the card of its buttons, which stays when that is pressed", () => {
    const thumb = {
      ask: "Czy to pomogło?",
      choices: [{ label: "Tak", value: "thumb:up=1" }],
      thanks: "Dziękuję.",
    };
    const [, card] = render({
      kind: "answer",
      text: "Tak.",
      source: "Źródło",
      choices: choicesOf(2),
      thumb,
    });
    const content = cardOf(card);
    expect(findCardProblems(content)).toEqual([]);
    expect(content.actions).toHaveLength(2);
    const [{ columns }] = content.body;
    expect(columns[0].items[0].inlines[0].text).toBe("Czy to pomogło?");
    const [press] = columns[1].items[0].actions;
    expect(press.data).toEqual({ choice: "thumb:up=1", label: "Tak", after: "keep", toast: "Dziękuję." });
    expect(answerPress({ action: { data: press.data } })).toMatchObject({
      statusCode: 200,
      value: "Dziękuję.",
    });
  });

  test("makes each choice an Action.Execute with an Action.Submit for older clients", () => {
    const [, card] = render({ kind: "text", text: "Wysłać?", choices: [{ label: "Tak", value: "do:yes" }] });
    const data = { choice: "do:yes", label: "Tak", after: "replace" };
    expect(cardOf(card).actions).toEqual([
      {
        type: "Action.Execute",
        title: "Tak",
        verb: "choose",
        data,
        fallback: { type: "Action.Submit", title: "Tak", data },
      },
    ]);
  });

  test.each([
    [1, personal, 1],
    [3, personal, 3],
    [4, personal, undefined],
    [3, group, undefined],
  ])("suggests %i answers in a chat of two only, and three at most", (count, surface, suggested) => {
    const last = render({ kind: "text", text: "?", choices: choicesOf(count) }, surface).at(-1);
    expect(last?.suggestedActions?.actions.length).toBe(suggested);
    for (const action of last?.suggestedActions?.actions ?? []) expect(action.type).toBe("imBack");
  });

  test("shows seven to twelve buttons in sets of six, more or longer ones as a numbered list", () => {
    const nine = cardOf(render({ kind: "text", text: "?", choices: choicesOf(9) }).at(-1));
    expect(nine.actions).toBeUndefined();
    expect(nine.body.map(({ actions }: { actions: unknown[] }) => actions.length)).toEqual([6, 3]);
    const [list, ...none] = render({ kind: "text", text: "Które?", choices: choicesOf(13, "Wybór *ważny*") });
    expect(none).toEqual([]);
    expect(list?.text).toMatch(
      /^Które\?\n\n1\. Wybór \\\*ważny\\\* 1\n2\. .*\n13\. Wybór \\\*ważny\\\* 13$/s,
    );
    const [long] = render({ kind: "text", text: "Które?", choices: choicesOf(2, "a".repeat(60)) });
    expect(long?.text).toContain("\n2. ");
  });

  test("puts source and link where they can be read", () => {
    const [answer] = render({ kind: "answer", text: "Tak.", source: "Źródło: opis programu" });
    expect(answer?.text).toBe("Tak.\n\n*Źródło: opis programu*");
    const link = { label: "Pełna informacja", path: "/prywatnosc" };
    const [notice] = render({ kind: "notice", text: "Dane.", link });
    expect(notice?.text).toBe("Dane.\n\n[Pełna informacja](https://asystent.example.org/prywatnosc)");
  });

  test("shows a card with its question and buttons in one piece", () => {
    const rows = [{ label: "Opis", value: "**Grupa** [x](javascript:alert(1))" }];
    const [card, ...rest] = render({
      kind: "card",
      title: "Twoje zgłoszenie",
      rows,
      text: "Sprawdź.\n\nWyślij.",
      choices: choicesOf(3),
    });
    expect(rest).toEqual([]);
    expect(card).not.toHaveProperty("text");
    const { body, actions, fallbackText } = cardOf(card);
    expect(body.map(({ type }: { type: string }) => type)).toEqual(Array(4).fill("RichTextBlock"));
    expect(actions).toHaveLength(3);
    expect(fallbackText).toBe(
      "Twoje zgłoszenie\nOpis: **Grupa** [x](javascript:alert(1))\n\nSprawdź.\n\nWyślij.",
    );
  });

  test("tells a card too large for Teams as text", () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({
      label: `Pole ${index}`,
      value: "ż".repeat(900),
    }));
    const replies = render({
      kind: "card",
      title: "Zgłoszenie",
      rows,
      text: "Wysłać?",
      choices: choicesOf(2),
    });
    expect(replies.map(({ text }) => text?.split("\n")[0]?.trim())).toEqual([
      "Zgłoszenie",
      "Wysłać?",
      undefined,
    ]);
    expect(
      Math.max(...replies.map((reply) => Buffer.byteLength(JSON.stringify(reply.attachments ?? [])))),
    ).toBeLessThan(28 * 1024);
  });

  test("makes cards that the Adaptive Cards 1.5 parser knows to the last property", () => {
    const card: Reply = {
      kind: "card",
      title: "Zgłoszenie",
      rows: [{ label: "Telefon", value: "500 000 000" }],
      text: "Wysłać?",
      choices: choicesOf(3),
    };
    for (const reply of [card, { kind: "text" as const, text: "?", choices: choicesOf(9) }]) {
      const attachments = render(reply).flatMap(({ attachments = [] }) => attachments);
      expect(attachments.length).toBeGreaterThan(0);
      expect(attachments.flatMap(({ content }) => findCardProblems(content))).toEqual([]);
    }
  });
});
