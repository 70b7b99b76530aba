import { expect, test } from "vitest";
import { createTakeMessage } from "../../src/conversation/create-take-message.ts";
import type { Reply } from "../../src/conversation/reply.ts";
import { createSendToChat } from "../../src/create-send-to-chat.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { openTemporary } from "../storage/open-temporary.ts";
import { startSmtp } from "../support/start-smtp.ts";
import { testWorld } from "../support/test-world.ts";
import { startDelivery } from "./start-delivery.ts";

const { number } = exampleRequest();
const world = testWorld();
const fromTeams = { channel: "teams", conversationId: "t1" } as const;
const helped = { kind: "close", result: "wsparcie-udzielone" } as const;

/** A request that was sent on Teams and closed; what its chat got, and a person who goes on there. */
async function closeOnTeams(
  result: typeof helped | { kind: "close"; result: "rezygnacja" } = helped,
  survey = true,
) {
  const store = await openTemporary();
  const said: Reply[] = [];
  const sendToChat = createSendToChat({
    sendLater: async ({ replies }) => {
      said.push(...replies);
      return { kind: "sent" };
    },
    tellLater: undefined,
    world: () => world,
  });
  const delivery = startDelivery(store, { port: null, sendToChat, survey });
  await delivery.submit({ ...fromTeams });
  await delivery.act(number, { kind: "claim" });
  await delivery.act(number, { kind: "forward", partner: "fise", reason: "x" });
  await delivery.act(number, { kind: "accept" });
  await delivery.act(number, result);
  await delivery.deliverDue();
  const takeMessage = createTakeMessage(() => world);
  let count = 0;
  const tell = async (text: string, choice?: string, id = "t1") => {
    count += 1;
    const message = {
      kind: "text",
      text,
      ...(choice !== undefined && { choice }),
      author: { id: "29:anna" },
      conversationId: id,
      channel: "teams",
      messageId: `m${count}`,
      at: delivery.now(),
    } as const;
    await store.conversations.open({
      id,
      channel: "teams",
      resumeHash: null,
      createdAt: message.at,
      lastActivityAt: message.at,
    });
    const replies = await store.conversations.turn(id, (turn) => takeMessage(turn, message));
    return replies.map((reply) => reply.text).join(" | ");
  };
  return { store, said: said.at(-1), tell, find: () => store.surveys.find(number) };
}

test("the news of the end asks whether it helped, with a button for each answer", async () => {
  const { said } = await closeOnTeams();
  expect(said).toEqual({
    kind: "text",
    text: expect.stringMatching(/\n\nCzy otrzymane wsparcie pomogło\?$/),
    choices: [
      { label: "Tak", value: `survey:${number}=tak` },
      { label: "Częściowo", value: `survey:${number}=czesciowo` },
      { label: "Nie", value: `survey:${number}=nie` },
    ],
  });
});

test("who got no support is not asked, and nobody where the setting is off", async () => {
  const declined = await closeOnTeams({ kind: "close", result: "rezygnacja" });
  const off = await closeOnTeams(helped, false);
  for (const { said } of [declined, off]) {
    expect(said?.text).toContain("jest zakończone");
    expect(said?.text).not.toContain("pomogło");
    expect(said?.choices).toBeUndefined();
  }
  await off.tell("tak");
  expect(await off.find()).toBeUndefined();
});

test("an answer is pressed or typed, then a comment is kept without personal numbers", async () => {
  for (const choice of [`survey:${number}=czesciowo`, undefined]) {
    const { tell, find, store } = await closeOnTeams();
    expect(await tell("częściowo", choice)).toContain("dopisz krótki komentarz");
    expect(await tell("Przydał się nam biznesplan, mój telefon to 500 000 000")).toContain("Dziękuję");
    expect(await find()).toMatchObject({
      answer: "czesciowo",
      comment: "Przydał się nam biznesplan, mój telefon to [numer telefonu]",
    });
    expect(await store.surveys.count()).toEqual([{ partner: "fise", answer: "czesciowo", count: 1 }]);
  }
});

test("the first answer counts", async () => {
  const { tell, find } = await closeOnTeams();
  await tell("Tak", `survey:${number}=tak`);
  await tell("Pomiń");
  await tell("Nie", `survey:${number}=nie`);
  expect(await find()).toMatchObject({ answer: "tak", comment: null });
});

test("a question right after it is answered as a question, and then a typed word is no answer any more", async () => {
  const { tell, find } = await closeOnTeams();
  expect(await tell("Czy Wołomin jest w programie?")).toContain("Wołomin");
  await tell("tak");
  expect(await find()).toBeUndefined();
  // The button says what it is about, whenever it is pressed.
  expect(await tell("Tak", `survey:${number}=tak`)).toContain("Dziękuję");
  expect(await find()).toMatchObject({ answer: "tak" });
});

test("after the answer a question or a wish is no comment", async () => {
  for (const text of [
    "Czy Wołomin jest w programie?",
    "chcę rozmawiać z człowiekiem",
    "chcę złożyć zgłoszenie",
  ]) {
    const { tell, find } = await closeOnTeams();
    await tell("tak");
    expect(await tell(text)).not.toBe("Dziękuję za odpowiedź.");
    expect(await find()).toMatchObject({ answer: "tak", comment: null });
  }
});

test("in the middle of an intake the button counts and the intake goes on", async () => {
  const { tell, find } = await closeOnTeams();
  await tell("chcę złożyć zgłoszenie");
  expect(await tell("Tak", `survey:${number}=tak`)).toMatch(/Dziękuję za odpowiedź\. \| Kogo reprezentujesz/);
  expect(await find()).toMatchObject({ answer: "tak" });
});

test("another conversation cannot answer", async () => {
  const { tell, find } = await closeOnTeams();
  await tell("Tak", `survey:${number}=tak`, "t2");
  expect(await find()).toBeUndefined();
});

test("erasing takes the comment and the link, not the answer; nothing is added after it", async () => {
  const { tell, find, store } = await closeOnTeams();
  await tell("tak");
  await tell("Przydał się nam biznesplan, bo był dobry");
  const at = new Date();
  await store.conversations.turn("c1", (turn) =>
    turn.save(turn.memory, [{ kind: "data-erased", requestNumber: number, at }], at),
  );
  expect(await find()).toMatchObject({ answer: "tak", comment: null });
  await store.conversations.turn("t1", (turn) =>
    turn.save(turn.memory, [{ kind: "survey-commented", number, text: "znowu" }], at),
  );
  expect(await find()).toMatchObject({ comment: null });
});

test("without a chat the link comes by mail; where the setting is off it does not", async () => {
  for (const survey of [true, false]) {
    const smtp = await startSmtp();
    const store = await openTemporary();
    const delivery = startDelivery(store, { port: smtp.port, survey });
    await delivery.submit({});
    await delivery.act(number, { kind: "claim" });
    await delivery.act(number, { kind: "forward", partner: "fise", reason: "x" });
    await delivery.act(number, { kind: "accept" });
    await delivery.act(number, helped);
    const secret = (await store.outbox.ofRequest(number)).at(-1)?.secret ?? "";
    await delivery.deliverDue();
    // Soft line breaks of quoted-printable.
    const mail = (smtp.received.at(-1)?.raw ?? "").replace(/=\r?\n/g, "");
    expect(mail).toContain("Subject");
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(mail.includes(`https://asystent.example.org/ocena/${secret}`)).toBe(survey);
  }
});
