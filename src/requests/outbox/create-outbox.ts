import { setImmediate } from "node:timers/promises";
import type { RequestStore, StoredRequest } from "../request-store.ts";
import { audienceId, isReminder, type NoticeAbout, type OutboxEntry } from "./notice.ts";
import type { OutboxStore, Settlement } from "./outbox-store.ts";
import { retryDelayMs } from "./retry-delay-ms.ts";

/** What came of one try. `told` and `failure` are as in `OutboxEntry`. */
export type Delivery =
  /** `isAsked`: with the question after the end, on the chat. */
  | { kind: "sent"; isAsked?: true }
  /** `server`: nobody can be reached this way at present; `recipient`: this one alone. */
  | { kind: "failed"; scope: "server" | "recipient"; failure: string; told: readonly string[] }
  /** A setting is missing. The entry waits, and no try is counted. */
  | { kind: "unconfigured"; what: "smtp" | "staff" | "alarm" | "partner" }
  /** Nobody is there to be told any more, or nothing to tell. */
  | { kind: "pointless" }
  /** The chat takes nothing from us: see `Notice`. */
  | { kind: "unreachable" }
  /** Nobody is at work now. The entry waits, and no try is counted. */
  | { kind: "closed" };

/** Sends one entry. A second delivery of the same entry looks like the first: receivers can tell by its id. */
export type Deliver = (entry: OutboxEntry, stored: StoredRequest) => Promise<Delivery>;

export type OutboxReport =
  | { kind: "sent"; about: NoticeAbout; attempts: number }
  | { kind: "failed"; about: NoticeAbout; attempts: number; failure: string }
  | { kind: "dead"; about: NoticeAbout; failure: string }
  | { kind: "unconfigured"; what: string }
  | { kind: "nobody-told"; count: number };

export type OutboxParts = {
  store: OutboxStore;
  find: RequestStore["find"];
  deliver: Deliver;
  report(event: OutboxReport): void;
  now: () => Date;
};

export type Outbox = {
  /** Delivers what is due, one after another, until `isStopping` says so; rejects where the store does. */
  deliverDue(isStopping?: () => boolean): Promise<void>;
  /** Raises the alarm for new requests that have reached no one. */
  raiseAlarms(): Promise<void>;
};

/** Longer than any delivery may take: what is claimed longer belongs to a process that has died. */
const claimMs = 5 * 60_000;
const settingsMs = 5 * 60_000;
const aloneMs = 15 * 60_000;
const closedMs = 15 * 60_000;

export function createOutbox(parts: OutboxParts): Outbox {
  const { store, report, now } = parts;
  return {
    deliverDue: async (isStopping = () => false) => {
      const closed = new Set<OutboxEntry["route"]>();
      while (!isStopping()) {
        const begun = now();
        const entry = await store.claim(begun, new Date(begun.getTime() + claimMs), closed);
        if (!entry) return;
        const delivery = await tryToDeliver(entry, parts);
        await store.settle(entry.id, settle(entry, delivery, parts));
        // Where a way is closed, the others need not find out one by one: they keep their tries for later.
        if (isClosed(delivery)) closed.add(entry.route);
        // The store answers without a pause: people's turns come in between.
        await setImmediate();
      }
    },
    raiseAlarms: async () => {
      const count = await store.raiseAlarms(new Date(now().getTime() - aloneMs), now());
      if (count > 0) report({ kind: "nobody-told", count });
    },
  };
}

function isClosed(delivery: Delivery): boolean {
  if (delivery.kind === "unconfigured") return delivery.what === "smtp";
  return delivery.kind === "failed" && delivery.scope === "server";
}

async function tryToDeliver(entry: OutboxEntry, parts: OutboxParts): Promise<Delivery> {
  const stored = await parts.find(entry.number);
  if (!stored || (await isPast(entry, stored, parts.store))) return { kind: "pointless" };
  return await parts.deliver(entry, stored);
}

/**
 * A request may leave a partner before the mail with it did: then the partner need not hear of it at all. Nobody is
 * reminded of what has moved since.
 */
async function isPast(
  { number, about, audience, createdAt }: OutboxEntry,
  { request }: StoredRequest,
  store: OutboxStore,
): Promise<boolean> {
  if (isReminder(about)) return request.handling.changedAt >= createdAt;
  if (audience.kind !== "partner") return false;
  if (about === "forwarded") return request.handling.partner !== audience.partner;
  const sent = (await store.ofRequest(number)).filter(({ state }) => state === "sent");
  return !sent.some(
    (other) => other.about === "forwarded" && audienceId(other.audience) === audienceId(audience),
  );
}

function settle(entry: OutboxEntry, delivery: Delivery, { report, now }: OutboxParts): Settlement {
  const { about, attempts, told } = entry;
  switch (delivery.kind) {
    case "sent":
      report({ kind: "sent", about, attempts: attempts + 1 });
      return { kind: "sent", at: now(), ...(delivery.isAsked && { asked: entry.number }) };
    case "pointless":
      return { kind: "cancelled" };
    case "unreachable":
      return { kind: "by-mail" };
    case "unconfigured": {
      const { what } = delivery;
      report({ kind: "unconfigured", what });
      const holds = what === "smtp" ? "all" : "own";
      const dueAt = new Date(now().getTime() + settingsMs);
      return { kind: "again", dueAt, holds, failure: "unconfigured", attempts, told };
    }
    case "closed": {
      const dueAt = new Date(now().getTime() + closedMs);
      return { kind: "again", dueAt, holds: "own", failure: entry.failure, attempts, told };
    }
    case "failed":
      return settleFailure(entry, delivery, { report, now });
  }
}

function settleFailure(
  { about, attempts: before }: OutboxEntry,
  { scope, failure, told }: Extract<Delivery, { kind: "failed" }>,
  { report, now }: Pick<OutboxParts, "report" | "now">,
): Settlement {
  const attempts = before + 1;
  const delayMs = retryDelayMs(attempts);
  if (delayMs === undefined) {
    report({ kind: "dead", about, failure });
    return { kind: "dead", failure, attempts };
  }
  report({ kind: "failed", about, attempts, failure });
  const isOwn = scope === "recipient" && (isFinal.test(failure) || attempts >= patientTries);
  const dueAt = new Date(now().getTime() + delayMs);
  return { kind: "again", dueAt, holds: isOwn ? "own" : "all", failure, attempts, told };
}

/** SMTP says 5… for "never" and 4… for "later", as greylisting does: that is worth waiting with the rest. */
const isFinal = /^5\d\d$/;
/** 51 minutes. */
const patientTries = 5;
