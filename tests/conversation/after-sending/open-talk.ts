import { createTakeMessage } from "../../../src/conversation/create-take-message.ts";
import type { Effect } from "../../../src/conversation/effect.ts";
import type { Message } from "../../../src/conversation/message.ts";
import { renderPlain } from "../../../src/conversation/render-plain.ts";
import type { World } from "../../../src/conversation/world.ts";
import type { Store } from "../../../src/storage/open-sqlite.ts";
import { openConversation } from "../../storage/open-temporary.ts";

/** One conversation with a real store: what is said to a text or a pressed button, and the effects so far. */
export async function openTalk(id: string, { world, store }: { world: World; store: Store }) {
  await openConversation(store, id);
  const effects: Effect["kind"][] = [];
  const takeMessage = createTakeMessage(
    () => world,
    ({ kind }) => effects.push(kind),
  );
  let count = 0;
  let offered: readonly { label: string; value: string }[] = [];
  const tell = async (text: string, choice?: string): Promise<string> => {
    count += 1;
    const message: Message = {
      kind: "text",
      text,
      ...(choice !== undefined && { choice }),
      author: { id: "dl_test" },
      conversationId: id,
      channel: "webchat",
      messageId: `m${count}`,
      at: new Date(Date.UTC(2026, 10, 24, 9, 0, count)),
    };
    const replies = await store.conversations.turn(id, (turn) => takeMessage(turn, message));
    offered = replies.findLast(({ choices }) => choices !== undefined)?.choices ?? [];
    return renderPlain(replies);
  };
  return {
    tell,
    effects,
    /** The value of an offered button. */
    valueOf: (label: string) => offered.find((choice) => choice.label === label)?.value ?? "",
    /** Fills in a short request, up to its summary. */
    fillIn: async (contact: string) => {
      for (const text of [...answers, contact]) await tell(text);
    },
  };
}

const answers = [
  "chcę złożyć zgłoszenie",
  "osoba prywatna",
  "Sulejówek",
  "chcę działać społecznie",
  "Chcę prowadzić kuchnię sąsiedzką i szukam doradcy.",
  "animacja",
  "nie",
  "wiem, dalej",
  "Anna Przykładowa",
];
