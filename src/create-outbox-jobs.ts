import { setTimeout as wait } from "node:timers/promises";
import type { Absence } from "./availability/availability.ts";
import { polishDay } from "./calendar/polish-day.ts";
import type { Config } from "./config/config.ts";
import type { Facts } from "./knowledge/programme.ts";
import type { Log } from "./log/create-logger.ts";
import { createDeliver, type DeliverParts, type SendToChat } from "./mail/create-deliver.ts";
import { loadMailTexts } from "./mail/load-mail-texts.ts";
import { openMailer } from "./open-mailer.ts";
import { projectPath } from "./project-path.ts";
import { countWorkingDays } from "./requests/clocks/count-working-days.ts";
import { isWorkingMoment } from "./requests/clocks/is-working-moment.ts";
import type { ReminderStore } from "./requests/clocks/reminder-store.ts";
import { type ForwardingParts, forwardAutomatically } from "./requests/forward-automatically.ts";
import type { StaffTexts } from "./requests/load-staff-texts.ts";
import { createOutbox, type Deliver, type OutboxReport } from "./requests/outbox/create-outbox.ts";
import type { OutboxStore } from "./requests/outbox/outbox-store.ts";
import type { RequestStore } from "./requests/request-store.ts";
import { type PartnerTable, suggestPartner } from "./requests/suggest-partner.ts";
import { runEvery } from "./run-every.ts";
import type { AbsenceStore } from "./staff/absence.ts";
import { coordinatorAddresses } from "./staff/coordinator-addresses.ts";
import { findReminded } from "./staff/find-reminded.ts";
import type { StaffStore } from "./staff/staff-store.ts";
import { startClocks } from "./start-clocks.ts";

type OutboxSurroundings = {
  store: {
    requests: RequestStore;
    outbox: OutboxStore;
    reminders: ReminderStore;
    staff: StaffStore;
    absences: AbsenceStore;
  };
  /** Asked anew each time: content may change while the server runs. */
  facts(): Facts;
  /** Partners that are away today. */
  absences(): readonly Absence[];
  sendToChat: SendToChat;
  staffTexts: StaffTexts;
  /** Posts the team's card of a request, or replaces it. */
  deliverCard: Deliver;
  log: Log;
  now: () => Date;
};

const dueEveryMs = 5_000;
const minuteMs = 60_000;

/** How long the end of the server waits for a delivery under way; a later one delivers it again. */
const graceMs = 10_000;

/** What goes on behind the conversations. Texts are read at once, so that a broken one stops the start. */
export function createOutboxJobs(config: Config, surroundings: OutboxSurroundings) {
  const { store, log, now } = surroundings;
  const { requests } = store;
  const deliver = createDeliver(deliverParts(config, surroundings));
  const outbox = createOutbox({
    store: store.outbox,
    find: requests.find,
    deliver: (entry, stored) =>
      entry.route === "card" ? surroundings.deliverCard(entry, stored) : deliver(entry, stored),
    report: reportTo(log),
    now,
  });
  const forwarding = forwardingParts(config, surroundings);
  const forward = async (): Promise<void> => {
    const count = await forwardAutomatically(forwarding, now());
    if (count > 0) log({ kind: "requests-forwarded", count });
  };
  let stops: (() => Promise<void>)[] = [];
  return {
    start: (): void => {
      stops = [
        runEvery(dueEveryMs, { job: "deliver-outbox", work: outbox.deliverDue, log }),
        runEvery(minuteMs, { job: "raise-alarms", work: outbox.raiseAlarms, log }),
        runEvery(dueEveryMs, { job: "forward-requests", work: forward, log }),
        startClocks({ store, settings: config.clocks, log, now }),
      ];
    },
    stop: async (): Promise<void> => {
      const ended = Promise.all(stops.map((stop) => stop()));
      await Promise.race([ended, wait(graceMs, undefined, { ref: false })]);
    },
  };
}

export function tableOf({ partners, programme }: Facts): PartnerTable {
  return { ...partners, areas: programme.areas };
}

function forwardingParts({ mail }: Config, surroundings: OutboxSurroundings): ForwardingParts {
  const { store, facts, absences, staffTexts } = surroundings;
  return {
    requests: store.requests,
    suggest: (request) => suggestPartner(request, { ...tableOf(facts()), absences: absences() }, staffTexts),
    automatic: mail.automatic,
  };
}

function deliverParts(config: Config, surroundings: OutboxSurroundings) {
  const { store, facts, sendToChat, staffTexts } = surroundings;
  const { mail, http, clocks } = config;
  const texts = loadMailTexts(projectPath("dialogs/mail.yaml"));
  return {
    mailer: openMailer(config),
    sendToChat,
    addresses: {
      staff: () => coordinatorAddresses(store.staff, mail.staff),
      alarm: async () => (mail.alarm.length > 0 ? mail.alarm : await coordinatorAddresses(store.staff)),
      partners: new Map(Object.entries(mail.partners)),
    },
    reminders: reminderParts(config, surroundings),
    settings: () => ({
      texts,
      content: mail.content,
      publicUrl: http.publicUrl,
      programme: facts().programme.name,
      survey: config.survey,
      partnerName: (id: string) => facts().partners.partners.find((one) => one.id === id)?.name ?? id,
      resultName: (id: string) => staffTexts.names[id] ?? id,
      clocks: {
        expiryDays: clocks.expiryDays,
        countDays: (since: Date, until: Date) => countWorkingDays(since, until, clocks.workingHours),
      },
    }),
  };
}

function reminderParts(
  { mail, clocks }: Config,
  { store, now }: OutboxSurroundings,
): DeliverParts["reminders"] {
  return {
    isOpen: () => isWorkingMoment(now(), clocks.workingHours),
    addresses: async (audience, request) => {
      const [members, absences] = await Promise.all([store.staff.list(), store.absences.list()]);
      return findReminded(audience, request, {
        members,
        absences,
        staffMail: mail.staff,
        partnerMail: new Map(Object.entries(mail.partners)),
        today: polishDay(now()),
      });
    },
  };
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
