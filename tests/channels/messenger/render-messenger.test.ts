import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  azureLimits,
  directLimits,
  MAX_PAYLOAD,
  MAX_TEXT,
} from "../../../src/channels/messenger/messenger-message.ts";
import { renderMessenger } from "../../../src/channels/messenger/render-messenger.ts";
import type { Choice, Reply } from "../../../src/conversation/reply.ts";

const baseUrl = "https://asystent.example.org";
const render = (reply: Reply, limits = directLimits) => renderMessenger(reply, { baseUrl, limits });
const step = (label: string): Choice => ({ label, value: `step:rodzaj=${label}` });
const back: Choice = { label: "Wstecz", value: "do:back" };
const titles = (reply: Reply, limits = directLimits) =>
  render(reply, limits)
    .at(-1)
    ?.quick_replies?.map(({ title }) => title);

describe("each kind of reply", () => {
  test("a text with short choices has them as quick replies that bring their value back", () => {
    const yes = { label: "Tak", value: "do:yes" };
    expect(render({ kind: "text", text: "Czy to się zgadza?", choices: [yes] })).toEqual([
      {
        text: "Czy to się zgadza?",
        quick_replies: [{ content_type: "text", title: "Tak", payload: "do:yes" }],
      },
    ]);
  });

  test("an answer ends with its source, its lists have bullets", () => {
    const reply: Reply = {
      kind: "answer",
      text: "Są dwa:\n\n- jeden\n- drugi",
      source: "Źródło: opis programu",
    };
    expect(render(reply)).toEqual([{ text: "Są dwa:\n\n• jeden\n• drugi\n\nŹródło: opis programu" }]);
  });

  test("a notice shows its link as an address", () => {
    const link = { label: "Pełna informacja", path: "/prywatnosc" };
    expect(render({ kind: "notice", text: "O danych.", link })).toEqual([
      { text: "O danych.\n\nPełna informacja:\nhttps://asystent.example.org/prywatnosc" },
    ]);
  });

  test("a card is a text of its own, the question stands below it with its buttons", () => {
    const rows = [
      { label: "Liczba osób", value: "12" },
      { label: "Kontakt", value: "500 000 000" },
    ];
    const send = { label: "Wyślij zgłoszenie", value: "send:1" };
    expect(
      render({ kind: "card", title: "Twoje zgłoszenie", rows, text: "Zgadza się?", choices: [send] }),
    ).toEqual([
      { text: "Twoje zgłoszenie\n\nLiczba osób: 12\nKontakt: 500 000 000" },
      {
        text: "Zgadza się?",
        quick_replies: [{ content_type: "text", title: send.label, payload: "send:1" }],
      },
    ]);
  });
});

describe("choices that are too long or too many", () => {
  test("are a numbered list with numbers to press; moves keep their names", () => {
    const choices = [step("Grupa nieformalna"), step("Podmiot ekonomii społecznej"), back];
    const reply: Reply = { kind: "text", text: "Kogo reprezentujesz?", choices };
    const [message] = render(reply);
    expect(message?.text).toBe(
      "Kogo reprezentujesz?\n\n1. Grupa nieformalna\n2. Podmiot ekonomii społecznej\n3. Wstecz",
    );
    expect(message?.quick_replies?.map(({ title, payload }) => [title, payload])).toEqual([
      ["1", choices[0]?.value],
      ["2", choices[1]?.value],
      ["Wstecz", "do:back"],
    ]);
  });

  test("13 fit directly, 11 through Azure; of a longer list some numbers are typed, the last choice has a button", () => {
    const many = (count: number): Reply => ({
      kind: "text",
      text: "Które?",
      choices: [...Array.from({ length: count - 1 }, (_, index) => step(`powiat ${index + 1}`)), back],
    });
    expect(titles(many(13))?.[0]).toBe("powiat 1");
    expect(titles(many(11), azureLimits)?.[0]).toBe("powiat 1");
    const numbers = Array.from({ length: 11 }, (_, index) => `${index + 1}`);
    expect(titles(many(14))).toEqual([...numbers, "powiat 13", "Wstecz"]);
    expect(titles(many(12), azureLimits)).toHaveLength(11);
    expect(render(many(14))[0]?.text).toContain("\n13. powiat 13");
  });

  test("a title of 20 characters fits directly, not through Azure", () => {
    const reply: Reply = { kind: "text", text: "Które?", choices: [step("a".repeat(20))] };
    expect(titles(reply)).toEqual(["a".repeat(20)]);
    expect(titles(reply, azureLimits)).toEqual(["1"]);
  });
});

test("a long text is split at paragraphs, and the buttons stand below the last part", () => {
  const paragraph = "Zażółć gęślą jaźń. ".repeat(50).trim();
  const text = [paragraph, paragraph, paragraph].join("\n\n");
  const messages = render({ kind: "text", text, choices: [back] });
  expect(messages.map(({ text: part }) => part)).toEqual([`${paragraph}\n\n${paragraph}`, paragraph]);
  expect(messages.map(({ quick_replies }) => quick_replies?.length)).toEqual([undefined, 1]);
});

test("whatever the reply, Meta's limits hold and no word of it is lost", () => {
  const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), { minLength: 1 });
  const text = fc.oneof(
    words.map((all) => all.join(" ")),
    words.map((all) => all.join("\n\n")),
    fc.string({ minLength: 1, maxLength: 9_000 }),
  );
  const choices = fc.array(
    fc.record({ label: fc.string({ minLength: 1, maxLength: 40 }), value: fc.string({ minLength: 1 }) }),
    { maxLength: 30 },
  );
  const replies = fc.record({ kind: fc.constant("text" as const), text, choices });
  const bare = (shown: string) => shown.replace(/[\s•-]/gu, "");
  fc.assert(
    fc.property(replies, fc.constantFrom(directLimits, azureLimits), (reply, limits) => {
      const messages = render(reply, limits);
      for (const message of messages) {
        expect(message.text.length).toBeLessThanOrEqual(MAX_TEXT);
        expect(message.text.trim()).not.toBe("");
        expect(message.quick_replies?.length ?? 1).toBeLessThanOrEqual(limits.quickReplies);
        for (const { title, payload } of message.quick_replies ?? []) {
          expect(title.length).toBeLessThanOrEqual(limits.title);
          expect(payload.length).toBeLessThanOrEqual(MAX_PAYLOAD);
        }
      }
      expect(bare(messages.map((message) => message.text).join(""))).toContain(bare(reply.text));
    }),
  );
});
