import type { Activity } from "botbuilder";
import { expect, test } from "vitest";
import { messengerRendering } from "../../../src/channels/messenger/messenger-rendering.ts";
import { toMessages } from "../../../src/channels/to-messages.ts";

const person = { id: "900000000000001", name: "Anna Przykładowa" };

/** What Azure makes of Meta's event. */
const facebook = (rest: Partial<Activity>) =>
  ({
    type: "message",
    id: "m_1",
    channelId: "facebook",
    from: person,
    recipient: { id: "100000000000001", name: "Asystent" },
    conversation: { id: "900000000000001-100000000000001" },
    ...rest,
  }) as Activity;

const read = (rest: Partial<Activity>) => toMessages(facebook(rest), new Date(0));

test("a quick reply brings its value, which Azure leaves in Meta's own data", () => {
  const channelData = { message: { mid: "m_1", text: "Tak", quick_reply: { payload: "do:yes" } } };
  expect(read({ text: "Tak", channelData })).toMatchObject([
    { kind: "text", text: "Tak", choice: "do:yes", channel: "messenger" },
  ]);
});

test("a postback is its title with its value, not the value as a text", () => {
  const channelData = { postback: { title: "Złóż zgłoszenie", payload: "do:apply" } };
  expect(read({ text: "do:apply", channelData })).toMatchObject([
    { kind: "text", text: "Złóż zgłoszenie", choice: "do:apply" },
  ]);
});

test("the get-started button opens the conversation", () => {
  const channelData = { postback: { title: "Rozpocznij", payload: "start" } };
  expect(read({ text: "start", channelData })).toMatchObject([{ kind: "joined", text: "" }]);
});

test("an echo of our own words is nobody's message", () => {
  expect(read({ text: "Dzień dobry", channelData: { message: { mid: "m_2", is_echo: true } } })).toEqual([]);
});

test.each([undefined, null, "text", { message: null }, { postback: 3 }])(
  "data of an unknown shape (%j) leave the text as it is",
  (channelData) => {
    expect(read({ text: "Dzień dobry", channelData })).toMatchObject([{ kind: "text", text: "Dzień dobry" }]);
  },
);

test("replies carry their quick replies in Meta's shape, within Azure's limits", () => {
  const choices = Array.from({ length: 12 }, (_, index) => ({
    label: `powiat ${index}`,
    value: `step:m=${index}`,
  }));
  const [activity] = messengerRendering.text(
    { kind: "text", text: "Które?", choices },
    { baseUrl: "https://a.example", isGroup: false },
  );
  expect(activity).toMatchObject({ type: "message", textFormat: "plain" });
  expect(activity?.text).toContain("12. powiat 11");
  expect(activity?.channelData.quick_replies).toHaveLength(11);
  expect(activity).not.toHaveProperty("suggestedActions");
});
