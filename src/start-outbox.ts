import type { Config } from "./config/config.ts";
import type { Facts } from "./knowledge/programme.ts";
import type { Log } from "./log/create-logger.ts";
import { createDeliver, type SendToChat } from "./mail/create-deliver.ts";
import { createMailer, type Mailer } from "./mail/create-mailer.ts";
import { loadMailTexts } from "./mail/load-mail-texts.ts";
import { projectPath } from "./project-path.ts";
import { expireRequests } from "./requests/expire-requests.ts";
import { forwardAutomatically } from "./requests/forward-automatically.ts";
import { loadStaffTexts } from "./requests/load-staff-texts.ts";
import { createOutbox, type OutboxReport } from "./requests/outbox/create-outbox.ts";
import type { OutboxStore } from "./requests/outbox/outbox-store.ts";
import type { RequestStore } from "./requests/request-store.ts";
import { type PartnerTable, suggestPartner } from "./requests/suggest-partner.ts";
import { runEvery } from "./run-every.ts";

type OutboxSurroundings = {
  store: { requests: RequestStore; outbox: OutboxStore };
  /** Asked anew each time: content may change while the server runs. */
  facts(): Facts;
  sendToChat: SendToChat;
  log: Log;
  now: () => Date;
};

const dueEveryMs = 5_000;
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * Starts what goes on behind the conversations: delivers the outbox, forwards and expires by itself. `stop` waits for
 * the delivery under way. Throws where a setting names a partner that there is not.
 */
export function startOutbox(config: Config, surroundings: OutboxSurroundings): { stop(): Promise<void> } {
  const { store, facts, log, now } = surroundings;
  checkPartners(config.mail, tableOf(facts()));
  const outbox = createOutbox({
    store: store.outbox,
    find: store.requests.find,
    deliver: createDeliver(deliverParts(config, surroundings)),
    report: reportTo(log),
    now,
  });
  const staffTexts = loadStaffTexts(projectPath("dialogs/staff.yaml"));
  const forward = () =>
    forwardAutomatically(
      {
        requests: store.requests,
        suggest: (request) => suggestPartner(request, tableOf(facts()), staffTexts),
        automatic: config.mail.automatic,
      },
      now(),
    );
  const expire = () =>
    expireRequests(store.requests, new Date(now().getTime() - config.expiryDays * dayMs), now());
  const jobs = [
    runEvery(dueEveryMs, { job: "deliver-outbox", work: outbox.deliverDue, log }),
    runEvery(minuteMs, { job: "raise-alarms", work: outbox.raiseAlarms, log }),
    runEvery(dueEveryMs, { job: "forward-requests", work: counted(forward, "requests-forwarded", log), log }),
    runEvery(60 * minuteMs, { job: "expire-requests", work: counted(expire, "requests-expired", log), log }),
  ];
  return { stop: async () => void (await Promise.all(jobs.map((stop) => stop()))) };
}

function tableOf({ partners, programme }: Facts): PartnerTable {
  return { ...partners, areas: programme.areas };
}

/** Sends by the settings; null where there are none. */
function mailerOf({ mail }: Config): Mailer | null {
  if (!mail.smtp) return null;
  return createMailer({ ...mail.smtp, fromName: loadMailTexts(projectPath("dialogs/mail.yaml")).sender });
}

function deliverParts(config: Config, { facts, sendToChat }: OutboxSurroundings) {
  const { mail, http } = config;
  const texts = loadMailTexts(projectPath("dialogs/mail.yaml"));
  const { names } = loadStaffTexts(projectPath("dialogs/staff.yaml"));
  return {
    mailer: mailerOf(config),
    sendToChat,
    addresses: {
      staff: mail.staff,
      alarm: mail.alarm,
      partners: new Map(Object.entries(mail.partners)),
    },
    settings: () => ({
      texts,
      content: mail.content,
      publicUrl: http.publicUrl,
      programme: facts().programme.name,
      partnerName: (id: string) => facts().partners.partners.find((one) => one.id === id)?.name ?? id,
      resultName: (id: string) => names[id] ?? id,
    }),
  };
}

/** A mistyped id would leave a partner without its requests. */
function checkPartners({ partners, automatic }: Config["mail"], table: PartnerTable): void {
  const known = table.partners.map(({ id }) => id);
  const list = `knowledge/partners.yaml has: ${known.join(", ")}`;
  for (const id of Object.keys(partners))
    if (!known.includes(id)) throw new Error(`PARTNER_MAIL names the partner "${id}". ${list}.`);
  for (const id of automatic)
    if (partners[id] === undefined)
      throw new Error(`AUTOMATIC_FORWARDING names "${id}", which has no address in PARTNER_MAIL. ${list}.`);
}

function reportTo(log: Log): (event: OutboxReport) => void {
  const toldOnce = new Set<string>();
  return (event) => {
    switch (event.kind) {
      case "sent":
        return log({ ...event, kind: "notice-sent" });
      case "failed":
        return log({ ...event, kind: "notice-failed" });
      case "dead":
        return log({ ...event, kind: "notice-dead" });
      case "nobody-told":
        return log(event);
      case "unconfigured":
        if (!toldOnce.has(event.what)) log({ kind: "mail-unconfigured", what: event.what });
        toldOnce.add(event.what);
    }
  };
}

function counted(
  job: () => Promise<number>,
  kind: "requests-forwarded" | "requests-expired",
  log: Log,
): () => Promise<void> {
  return async () => {
    const count = await job();
    if (count > 0) log({ kind, count });
  };
}
