import { expect, test } from "vitest";
import { newRequestNumber } from "../../../src/requests/request-number.ts";
import { exampleRequest } from "../../requests/example-request.ts";
import { openTemporary, start } from "../../storage/open-temporary.ts";
import { testWorld } from "../../support/test-world.ts";
import { openTalk } from "./open-talk.ts";

const world = testWorld();
const numbers = Array.from({ length: 20 }, (_, seed) =>
  newRequestNumber((size) => new Uint8Array(size).fill(seed + 1)),
);
const [real = "?", ...unknown] = numbers;

async function begin() {
  const store = await openTemporary();
  const request = exampleRequest({ number: real });
  await store.conversations.turn("c1", (turn) =>
    turn.save(turn.memory, [{ kind: "request-submitted", request }], start),
  );
  return { store, talk: await openTalk("c2", { world, store }) };
}

test("who names ten unknown numbers is told whom to ask, whatever number comes next", async () => {
  const { talk } = await begin();
  for (const number of unknown.slice(0, 10)) {
    expect(await talk.tell(`status ${number}`)).toContain(`Nie mam zgłoszenia o numerze ${number}.`);
  }
  const refused = await talk.tell(`status ${unknown[10]}`);
  expect(refused).toContain("wiele numerów, których nie mogę potwierdzić");
  expect(await talk.tell(`status ${real}`)).toBe(refused);
  expect(await talk.tell(`wycofaj zgłoszenie ${real}`)).toBe(refused);
});

test("wrong contacts count like unknown numbers, and erasing one's data wins no new tries", async () => {
  const { talk } = await begin();
  for (const last of unknown.slice(0, 10).keys()) {
    expect(await talk.tell(`wycofaj zgłoszenie ${real}, tel. 500 000 10${last}`)).toContain("nie pasują");
  }
  await talk.tell("usuńcie moje dane");
  await talk.tell("tak");
  expect(await talk.tell(`wycofaj zgłoszenie ${real}, tel. 500 000 000`)).toContain("wiele numerów");
});

test("an unknown number and a wrong contact are refused with the same words", async () => {
  const { talk } = await begin();
  await talk.tell("dzień dobry");
  const wrongContact = await talk.tell(`uzupełnij zgłoszenie ${real}, tel. 500 000 009`);
  const wrongNumber = await talk.tell(`uzupełnij zgłoszenie ${unknown[0]}, tel. 500 000 000`);
  expect(wrongContact).toBe(wrongNumber);
});

test("a pressed button of a foreign request asks for the contact as well", async () => {
  const { talk, store } = await begin();
  for (const wish of ["note", "withdraw", "erase"]) {
    expect(await talk.tell("", `request:${wish}=${real}`)).toContain("Podaj telefon albo adres e-mail");
  }
  await talk.tell("tak");
  expect(talk.effects).not.toContain("request-withdrawn");
  expect((await store.requests.find(real))?.history).toHaveLength(1);
});

test("a request withdrawn from elsewhere meanwhile is not withdrawn again", async () => {
  const { talk, store } = await begin();
  await talk.tell(`wycofaj zgłoszenie ${real}, tel. 500 000 000`);
  await store.conversations.turn("c1", (turn) =>
    turn.save(turn.memory, [{ kind: "request-withdrawn", number: real, at: start }], start),
  );
  expect(await talk.tell("tak")).toContain("Tego zgłoszenia nie można już uzupełnić ani wycofać.");
  expect(talk.effects).toEqual([]);
});
