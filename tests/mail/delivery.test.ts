import { expect, test } from "vitest";
import type { Store } from "../../src/storage/open-sqlite.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { openTemporary } from "../storage/open-temporary.ts";
import { type Smtp, startSmtp } from "../support/start-smtp.ts";
import { minute, startDelivery } from "./start-delivery.ts";

const hour = 60 * minute;
const { number } = exampleRequest();
const forward = { kind: "forward", partner: "fise", reason: "bo blisko" } as const;

/** What arrived of one request, in order: "staff", "person", "partner" by the address. */
function arrived({ received }: Smtp, of = number): string[] {
  return received
    .filter(({ messageId }) => messageId.includes(of.toLowerCase()))
    .map(({ recipients, headers }) => `${recipients.join()}: ${headers.get("subject")}`);
}

/** Every entry was delivered, each Message-ID came once, and each request's mails came in their order. */
async function expectAllOnceInOrder(store: Store, smtp: Smtp, requests: number): Promise<void> {
  expect(await store.outbox.list(["waiting", "dead", "cancelled"])).toEqual([]);
  const sent = await store.outbox.list(["sent"]);
  expect(sent).toHaveLength(requests * 4);
  const idOf = ({ number: name, id }: { number: string; id: string }) =>
    `<${`${name}.${id}`.toLowerCase()}@example.org>`;
  expect(smtp.received.map(({ messageId }) => messageId).sort()).toEqual(sent.map(idOf).sort());
  for (const name of new Set(sent.map((entry) => entry.number))) {
    const wanted = (await store.outbox.ofRequest(name)).map(idOf);
    const came = smtp.received.map(({ messageId }) => messageId).filter((id) => wanted.includes(id));
    expect(came).toEqual(wanted);
  }
}

/** Five requests, each with four mails: new, copy, forwarded (to partner and person). */
async function submitFive({ submit, act }: ReturnType<typeof startDelivery>): Promise<void> {
  for (const name of ["ZG-1", "ZG-2", "ZG-3", "ZG-4", "ZG-5"]) {
    await submit({ number: name, draftId: name });
    await act(name, forward);
  }
}

async function prepare() {
  const store = await openTemporary();
  const smtp = await startSmtp();
  return { store, smtp, delivery: startDelivery(store, { port: smtp.port }) };
}

test("a new request is told to the coordinators, and its sender gets a copy", async () => {
  const { store, smtp, delivery } = await prepare();
  await delivery.submit();
  await delivery.deliverDue();
  await delivery.deliverDue();
  expect(arrived(smtp)).toEqual([
    `ola@example.org: =?UTF-8?Q?Nowe_zg=C5=82oszenie_${number}?=`,
    `osoba@example.org: =?UTF-8?Q?Kopia_zg=C5=82oszenia_${number}?=`,
  ]);
  expect((await store.outbox.list(["sent"])).length).toBe(2);
  expect(smtp.received[0]?.headers.get("auto-submitted")).toBe("auto-generated");
});

test("while the server is down for an hour nothing is lost, and all comes once and in order", async () => {
  const { store, smtp, delivery } = await prepare();
  await smtp.goDown();
  await submitFive(delivery);
  await delivery.pass(hour, 5 * minute);
  expect(smtp.received).toEqual([]);
  await smtp.comeUp();
  await delivery.pass(2 * hour, 5 * minute);
  await expectAllOnceInOrder(store, smtp, 5);
});

test("a server that refuses for an hour gets everything later", async () => {
  const { store, smtp, delivery } = await prepare();
  smtp.behave({
    onMailFrom: (_address, _session, callback) =>
      callback(Object.assign(new Error("too busy"), { responseCode: 451 })),
  });
  await submitFive(delivery);
  await delivery.pass(hour, 5 * minute);
  expect(smtp.received).toEqual([]);
  smtp.behave({});
  await delivery.pass(2 * hour, 5 * minute);
  await expectAllOnceInOrder(store, smtp, 5);
});

test("greylisting delays each recipient and loses none", async () => {
  const { store, smtp, delivery } = await prepare();
  const seen = new Map<string, number>();
  smtp.behave({
    onRcptTo: ({ address }, _session, callback) => {
      const first = seen.get(address) ?? delivery.now().getTime();
      seen.set(address, first);
      const isYoung = delivery.now().getTime() - first < 5 * minute;
      callback(isYoung ? Object.assign(new Error("greylisted"), { responseCode: 450 }) : null);
    },
  });
  await submitFive(delivery);
  await delivery.deliverDue();
  expect(smtp.received).toEqual([]);
  await delivery.pass(hour, 5 * minute);
  await expectAllOnceInOrder(store, smtp, 5);
});

test("a connection that dies in the middle of DATA costs a try and doubles nothing", async () => {
  const { store, smtp, delivery } = await prepare();
  let deaths = 0;
  smtp.behave({
    onData: (stream, session, callback) => {
      deaths += 1;
      stream.once("data", () => smtp.breakConnections());
      stream.resume();
      stream.on("end", () => callback(new Error("never heard")));
      stream.on("error", () => {});
      expect(session.envelope.rcptTo.length).toBeGreaterThan(0);
    },
  });
  await submitFive(delivery);
  await delivery.deliverDue();
  await delivery.pass(10 * minute);
  expect(deaths).toBeGreaterThan(5);
  expect(smtp.received).toEqual([]);
  smtp.behave({});
  await delivery.pass(2 * hour, 5 * minute);
  await expectAllOnceInOrder(store, smtp, 5);
});

test("an address that takes nothing holds up nobody else, and ends as a dead letter after three days", async () => {
  const { store, smtp, delivery } = await prepare();
  smtp.behave({
    onRcptTo: ({ address }, _session, callback) =>
      callback(
        address === "osoba@example.org" ? Object.assign(new Error("no such"), { responseCode: 550 }) : null,
      ),
  });
  await delivery.submit();
  await delivery.act(number, forward);
  await delivery.deliverDue();
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([
    ["ola@example.org"],
    ["biuro@fise.example.org"],
  ]);
  await delivery.pass(2 * 24 * hour, 10 * minute);
  expect(await store.outbox.list(["dead"])).toEqual([]);
  await delivery.pass(6 * 24 * hour, hour);
  const dead = await store.outbox.list(["dead"]);
  expect(dead.map(({ about, failure, attempts }) => [about, failure, attempts])).toEqual([
    ["submitted", "550", 13],
    ["forwarded", "550", 13],
  ]);
  smtp.behave({});
  expect(await store.outbox.retry(null, delivery.now())).toBe(2);
  await delivery.deliverDue();
  expect(smtp.received).toHaveLength(4);
});

test("of several coordinators the one who was refused gets the mail later, the others only once", async () => {
  const { smtp, store } = await prepare();
  const staff = ["ola@example.org", "jan@example.org"];
  const delivery = startDelivery(store, { port: smtp.port, staff });
  smtp.behave({
    onRcptTo: ({ address }, _session, callback) =>
      callback(
        address === "jan@example.org" ? Object.assign(new Error("later"), { responseCode: 450 }) : null,
      ),
  });
  await delivery.submit({ answers: {} });
  await delivery.deliverDue();
  smtp.behave({});
  await delivery.pass(5 * minute);
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([
    ["ola@example.org"],
    ["jan@example.org"],
  ]);
  expect(new Set(smtp.received.map(({ messageId }) => messageId)).size).toBe(1);
});

test("a process that died while it was sending is followed by another one", async () => {
  const { store, smtp, delivery } = await prepare();
  await delivery.submit();
  // Claimed and never settled, as kill -9 leaves it.
  await store.outbox.claim(delivery.now(), new Date(delivery.now().getTime() + 5 * minute));
  await delivery.deliverDue();
  expect(smtp.received).toEqual([]);
  await delivery.pass(6 * minute);
  expect(smtp.received).toHaveLength(2);
});

test("without settings mails wait, and go out once there are some", async () => {
  const { store, smtp } = await prepare();
  const silent = startDelivery(store, { port: null });
  await silent.submit();
  await silent.pass(4 * 24 * hour, 10 * minute);
  expect(await store.outbox.list(["dead"])).toEqual([]);
  expect(silent.reports).toContainEqual({ kind: "unconfigured", what: "smtp" });
  const delivery = startDelivery(store, { port: smtp.port });
  await delivery.pass(5 * 24 * hour, hour);
  expect(arrived(smtp)).toHaveLength(3);
});

test("when nobody has heard of a new request for 15 minutes, the alarm is raised once", async () => {
  const { store, smtp } = await prepare();
  const delivery = startDelivery(store, { port: smtp.port, staff: ["nobody@example.org"] });
  smtp.behave({
    onRcptTo: ({ address }, _session, callback) =>
      callback(
        address === "nobody@example.org" ? Object.assign(new Error("no"), { responseCode: 450 }) : null,
      ),
  });
  await delivery.submit({ answers: {} });
  await delivery.pass(14 * minute);
  expect(delivery.reports.filter(({ kind }) => kind === "nobody-told")).toEqual([]);
  await delivery.pass(30 * minute);
  expect(delivery.reports.filter(({ kind }) => kind === "nobody-told")).toEqual([
    { kind: "nobody-told", count: 1 },
  ]);
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([["alarm@example.org"]]);
});

test("a request that a coordinator has taken, or has heard of, raises no alarm", async () => {
  const { store, smtp, delivery } = await prepare();
  await delivery.submit();
  await delivery.deliverDue();
  await smtp.goDown();
  await delivery.submit({ number: "ZG-2", draftId: "d2" });
  await delivery.act("ZG-2", { kind: "claim" });
  await delivery.pass(hour, 5 * minute);
  expect(delivery.reports.filter(({ kind }) => kind === "nobody-told")).toEqual([]);
  expect((await store.outbox.list(["waiting"])).map(({ about }) => about)).not.toContain("nobody-told");
});

test("a partner is not told of a request that went elsewhere before its mail did", async () => {
  const { store, smtp, delivery } = await prepare();
  await smtp.goDown();
  await delivery.submit({ answers: {} });
  await delivery.act(number, forward);
  await delivery.act(number, { kind: "forward", partner: "boris", reason: "pomyłka" });
  await smtp.comeUp();
  await delivery.pass(hour, 5 * minute);
  expect(smtp.received.flatMap(({ recipients }) => recipients)).toEqual([
    "ola@example.org",
    "biuro@boris.example.org",
  ]);
  expect((await store.outbox.list(["cancelled"])).map(({ about }) => about)).toEqual([
    "forwarded",
    "recalled",
  ]);
});

test("a person on Teams is told there, and by e-mail where the chat takes nothing", async () => {
  const { store, smtp } = await prepare();
  const said: string[] = [];
  let answer: "sent" | "unreachable" | "failed" = "sent";
  const delivery = startDelivery(store, {
    port: smtp.port,
    sendToChat: async ({ conversationId, text }) => {
      said.push(`${conversationId}: ${text}`);
      return { kind: answer };
    },
  });
  await delivery.submit({ channel: "teams", conversationId: "t1" });
  await delivery.act(number, { kind: "claim" });
  await delivery.deliverDue();
  expect(said).toEqual([`t1: Zgłoszeniem ${number} zajął się pracownik programu.`]);
  answer = "failed";
  await delivery.act(number, forward);
  await delivery.deliverDue();
  expect((await store.outbox.list(["waiting"])).map(({ route, failure }) => [route, failure])).toEqual([
    ["chat", "chat"],
  ]);
  answer = "unreachable";
  await delivery.pass(2 * minute);
  expect(arrived(smtp).at(-1)).toMatch(/^osoba@example\.org: /);
  expect(await store.outbox.list(["waiting", "dead"])).toEqual([]);
});

test("what a person on Teams does there is not told there again, but to those who work on it", async () => {
  const { store, smtp } = await prepare();
  const said: string[] = [];
  const delivery = startDelivery(store, {
    port: smtp.port,
    sendToChat: async ({ text }) => {
      said.push(text);
      return { kind: "sent" };
    },
  });
  await delivery.submit({ channel: "teams", conversationId: "t1" });
  const at = delivery.now();
  await store.conversations.turn("c1", async (turn) => {
    const note = { kind: "note-added", number, text: "Mamy już lokal.", at } as const;
    await turn.save(turn.memory, [note, { kind: "request-withdrawn", number, at }], at);
  });
  await delivery.deliverDue();
  expect(said).toEqual([]);
  const entries = await store.outbox.ofRequest(number);
  expect(entries.map(({ about, audience, route }) => [about, audience.kind, route])).toEqual([
    ["submitted", "staff", "mail"],
    ["submitted", "person", "mail"],
    ["noted", "staff", "mail"],
    ["withdrawn", "staff", "mail"],
    ["withdrawn", "person", "mail"],
  ]);
});

test("erased data is told to nobody any more", async () => {
  const { store, smtp, delivery } = await prepare();
  await smtp.goDown();
  await delivery.submit();
  await store.conversations.turn("c1", async (turn) => {
    await turn.save(
      turn.memory,
      [{ kind: "data-erased", requestNumber: number, at: delivery.now() }],
      delivery.now(),
    );
  });
  await smtp.comeUp();
  await delivery.pass(hour, 5 * minute);
  expect(smtp.received.map(({ recipients }) => recipients)).toEqual([["ola@example.org"]]);
  expect(Buffer.from(smtp.received[0]?.raw ?? "").toString()).not.toContain("500");
});
