import { expect, test } from "vitest";
import { composeMail } from "../../src/mail/compose-mail.ts";
import { loadMailTexts } from "../../src/mail/load-mail-texts.ts";
import { isReminder } from "../../src/requests/outbox/notice.ts";
import { newHandling } from "../../src/requests/support-request.ts";
import type { Store } from "../../src/storage/open-sqlite.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { openTemporary, start } from "../storage/open-temporary.ts";
import { startSmtp } from "../support/start-smtp.ts";
import { minute, startDelivery } from "./start-delivery.ts";

const { number } = exampleRequest();

async function prepare(isOpen = () => true) {
  const store = await openTemporary();
  const smtp = await startSmtp();
  const delivery = startDelivery(store, { port: smtp.port, isOpen });
  await delivery.submit();
  const since = delivery.now();
  await delivery.pass(2 * minute);
  const remind = () =>
    store.reminders.remind({
      number,
      since,
      level: 2,
      about: "not-taken",
      audience: { kind: "coordinator" },
      at: delivery.now(),
    });
  expect(await remind()).toBe(true);
  return { store, smtp, delivery };
}

const reminders = async (store: Store) =>
  (await store.outbox.ofRequest(number)).filter(({ about }) => isReminder(about));

test("a reminder waits until somebody is at work, and its waiting is no failure", async () => {
  let isOpen = false;
  const { store, smtp, delivery } = await prepare(() => isOpen);
  const before = smtp.received.length;
  await delivery.pass(60 * minute, 5 * minute);
  expect(smtp.received).toHaveLength(before);
  expect(await reminders(store)).toMatchObject([{ state: "waiting", attempts: 0, failure: null }]);
  isOpen = true;
  await delivery.pass(20 * minute, 5 * minute);
  expect(smtp.received).toHaveLength(before + 1);
  expect(await reminders(store)).toMatchObject([{ state: "sent" }]);
});

test("nobody is reminded of what has moved before the mail could go", async () => {
  let isOpen = false;
  const { store, smtp, delivery } = await prepare(() => isOpen);
  await delivery.pass(5 * minute);
  await delivery.act(number, { kind: "claim" });
  isOpen = true;
  await delivery.pass(60 * minute, 5 * minute);
  expect(await reminders(store)).toMatchObject([{ state: "cancelled" }]);
  expect(smtp.received.filter(({ headers }) => headers.get("subject")?.includes("Przypomnienie"))).toEqual(
    [],
  );
});

const texts = loadMailTexts("dialogs/mail.yaml");

function write(days: number, expiryDays = 45): string {
  const entry = {
    id: "entry-1",
    number,
    about: "not-taken",
    audience: { kind: "coordinator" },
    route: "mail",
    detail: null,
    createdAt: start,
    dueAt: start,
    attempts: 0,
    state: "waiting",
    failure: null,
    told: [],
    secret: null,
  } as const;
  const mail = composeMail(
    entry,
    { request: exampleRequest({ handling: newHandling(start) }), history: [] },
    {
      texts,
      content: "full",
      publicUrl: "https://asystent.example.org",
      programme: "Program „Próbny”",
      partnerName: (id) => id,
      resultName: (id) => id,
      clocks: { expiryDays, countDays: () => days },
    },
  );
  // Nothing of what people wrote is in it, even where mails hold everything.
  expect([mail?.rows, mail?.quote]).toEqual([[], null]);
  return mail?.paragraphs.join(" ") ?? "";
}

test("says in good Polish for how long it has waited, and when that ends", () => {
  expect(write(1)).toContain("czeka już 1 dzień roboczy i");
  expect(write(3)).toContain("czeka już 3 dni robocze i");
  expect(write(9)).toContain("czeka już 9 dni roboczych i");
  expect(write(21)).toContain("czeka już 21 dni roboczych i");
  expect(write(22)).toContain("czeka już 22 dni robocze i");
  expect(write(9)).toContain("wygasa po 45 dniach roboczych.");
  expect(write(9, 1)).toContain("wygasa po 1 dniu roboczym.");
});
