import { expect, test } from "vitest";
import { directLimits } from "../../../src/channels/messenger/messenger-message.ts";
import { readListed } from "../../../src/channels/messenger/read-listed.ts";
import type { Message } from "../../../src/conversation/message.ts";

const step = (label: string) => ({ label, value: `step:formy=${label}` });
const next = { label: "Dalej", value: "do:next" };
/** Shown as a list, since one label is longer than a quick reply. */
const listed = [next, step("Doradztwo rozwojowe"), step("Doradztwo specjalistyczne"), step("Cyfryzacja")];

const read = (text: string, offered = listed, rest: Partial<Message> = {}) => {
  const common = {
    author: { id: "m_1" },
    conversationId: "m_1",
    channel: "messenger",
    messageId: "m1",
  } as const;
  return readListed({ kind: "text", text, at: new Date(0), ...common, ...rest }, offered, directLimits).text;
};

test.each([
  ["1", "Dalej"],
  [" 3. ", "Doradztwo specjalistyczne"],
  ["2 i 4", "Doradztwo rozwojowe, Cyfryzacja"],
  ["2, 3 oraz 4", "Doradztwo rozwojowe, Doradztwo specjalistyczne, Cyfryzacja"],
])("a typed %j means what stands there in the list", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each(["5", "0", "1 i 9", "12 osób", "500 000 000", "jest nas 2", ""])("%j stays as it is", (text) => {
  expect(read(text)).toBe(text);
});

test("a number is a number where no list was shown, and where a button was pressed", () => {
  expect(read("2", [next])).toBe("2");
  expect(read("2", [])).toBe("2");
  expect(read("2", listed, { choice: "do:next" })).toBe("2");
});
