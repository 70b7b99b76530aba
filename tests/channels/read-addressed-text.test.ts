import type { Activity } from "botbuilder";
import { describe, expect, test } from "vitest";
import { readAddressedText } from "../../src/channels/read-addressed-text.ts";

const mention = (name: string, id = "28:asystent") => ({
  type: "mention",
  mentioned: { id, name },
  text: `<at>${name}</at>`,
});

const inGroup = (fields: Partial<Activity>) =>
  ({
    type: "message",
    channelId: "msteams",
    from: { id: "29:anna" },
    recipient: { id: "28:asystent" },
    conversation: { id: "19:group", conversationType: "groupChat", isGroup: true },
    ...fields,
  }) as Activity;

describe("readAddressedText", () => {
  test("takes the assistant's name out of what is said to it", () => {
    const entities = [mention("Asystent ES")];
    const say = (text: string) => readAddressedText(inGroup({ text, entities }));
    expect(say("<at>Asystent ES</at> chcemy się zgłosić")).toBe("chcemy się zgłosić");
    expect(say("<at>Asystent ES</at>&nbsp;jest nas 12\n")).toBe("jest nas 12");
    expect(say('Powiedz, <at id="0">Asystent ES</at>, czy Wołomin?')).toBe("Powiedz, , czy Wołomin?");
    expect(say("<at>Asystent ES</at>")).toBe("");
  });

  test("leaves another person's name in the sentence", () => {
    const entities = [mention("Asystent"), mention("Jan Przykładowy", "29:jan")];
    const text = "<at>Asystent</at> kontaktem będzie <at>Jan Przykładowy</at>";
    expect(readAddressedText(inGroup({ text, entities }))).toBe("kontaktem będzie Jan Przykładowy");
  });

  test("does not listen to what people in a group say to each other", () => {
    expect(readAddressedText(inGroup({ text: "chcemy się zgłosić" }))).toBeUndefined();
    const entities = [mention("Jan Przykładowy", "29:jan")];
    expect(readAddressedText(inGroup({ text: "<at>Jan Przykładowy</at> cześć", entities }))).toBeUndefined();
    expect(readAddressedText(inGroup({ value: { choice: "do:yes" } }))).toBe("");
  });

  test("needs no mention in a chat of two, and changes nothing on other channels", () => {
    const conversation = { id: "a:1", conversationType: "personal" } as Activity["conversation"];
    expect(readAddressedText(inGroup({ conversation, text: "dzień dobry" }))).toBe("dzień dobry");
    const text = "  <at>x</at>\n";
    expect(readAddressedText(inGroup({ channelId: "directline", conversation, text }))).toBe(text);
  });
});
