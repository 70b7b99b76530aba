import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { startDelivery } from "./start-delivery.ts";

/**
 * A process to be killed: takes request after request into the file given as argument, delivers the outbox to the SMTP
 * port given second, and prints a line after each.
 */
const store = await openSqlite(process.argv[2] ?? "");
const delivery = startDelivery(store, { port: Number(process.argv[3]) });
const at = delivery.now();
await store.conversations.open({
  id: "c1",
  channel: "webchat",
  resumeHash: null,
  createdAt: at,
  lastActivityAt: at,
});

for (let count = (await store.requests.list()).length; ; count += 1) {
  await delivery.submit({ number: `ZG-${count}`, draftId: `draft-${count}` });
  await delivery.act(`ZG-${count}`, { kind: "claim" });
  process.stdout.write(`${count}\n`);
  await delivery.deliverDue();
}
