import { expect, test } from "vitest";
import { newRequestNumber } from "../../../src/requests/request-number.ts";
import { exampleRequest } from "../../requests/example-request.ts";
import { ANNA, FILIP, startPanelServer } from "../../support/start-panel-server.ts";
import { submitRequests } from "../../support/submit-requests.ts";

const numberOf = (index: number) => newRequestNumber((size) => new Uint8Array(size).fill(index));
const actor = { kind: "coordinator", id: ANNA.email } as const;

/** So many closed requests of FISE, all answered. */
async function start(count: number) {
  const server = await startPanelServer();
  const { requests, outbox, surveys } = server.store;
  for (let index = 0; index < count; index += 1) {
    const number = numberOf(index);
    await submitRequests(server.store, [exampleRequest({ number, draftId: `d${index}` })]);
    const at = new Date();
    await requests.act(number, { action: { kind: "claim" }, actor, at });
    await requests.act(number, { action: { kind: "forward", partner: "fise", reason: "x" }, actor, at });
    await requests.act(number, { action: { kind: "accept" }, actor, at });
    await requests.act(number, { action: { kind: "close", result: "wsparcie-udzielone" }, actor, at });
    const token = (await outbox.ofRequest(number)).find(({ about }) => about === "closed")?.secret ?? "";
    await surveys.answer(token, { answer: "tak", comment: "Bardzo <dobrze>" }, at);
  }
  return server;
}

const cells = (page: string) =>
  [...page.matchAll(/<td data-label="[^"]+">([^<]+)</g)].map(([, cell]) => cell);

test("a coordinator sees every count, a partner none below five", async () => {
  const few = await start(4);
  expect(cells((await (await few.signIn(ANNA)).get("/panel/oceny")).text)).toEqual(["4", "0", "0"]);
  expect(cells((await (await few.signIn(FILIP)).get("/panel/oceny")).text)).toEqual([
    "mniej niż 5",
    "0",
    "0",
  ]);
  const five = await start(5);
  expect(cells((await (await five.signIn(FILIP)).get("/panel/oceny")).text)).toEqual(["5", "0", "0"]);
});

test("the request's page shows the answer and the comment", async () => {
  const server = await start(1);
  const { text } = await (await server.signIn(ANNA)).get(`/panel/zgloszenia/${numberOf(0)}`);
  expect(text).toContain("Ocena wsparcia");
  expect(text).toContain("Bardzo &lt;dobrze&gt;");
});
