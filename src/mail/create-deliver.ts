import { findEmail } from "../requests/find-email.ts";
import type { Deliver, Delivery } from "../requests/outbox/create-outbox.ts";
import { type Audience, isReminder, type OutboxEntry } from "../requests/outbox/notice.ts";
import type { StoredRequest } from "../requests/request-store.ts";
import type { SupportRequest } from "../requests/support-request.ts";
import { composeChat, composeMail, isSurvey, type MailSettings } from "./compose-mail.ts";
import type { Mailer } from "./create-mailer.ts";
import { renderMail } from "./render-mail.ts";

/** Where mails to organisations go. Coordinators are asked for at every delivery: their list changes. */
type MailAddresses = {
  staff(): Promise<readonly string[]>;
  alarm(): Promise<readonly string[]>;
  /** By partner id. */
  partners: ReadonlyMap<string, string>;
};

/**
 * Writes to a chat of our own accord. With the same `key` the same is said once. `refused`, `unreachable`: this
 * conversation takes nothing from us; `failed`: try later.
 */
export type SendToChat = (message: {
  conversationId: string;
  key: string;
  text: string;
  /** The text ends with the question about that request's end: its answers are wanted as buttons. */
  surveyOf?: string;
}) => Promise<{ kind: "sent" | "refused" | "failed" | "unreachable" }>;

export type DeliverParts = {
  /** Null while there are no SMTP settings. */
  mailer: Mailer | null;
  sendToChat: SendToChat;
  addresses: MailAddresses;
  reminders: {
    /** Whether anybody is at work: else a reminder waits, also one that could not be sent before. */
    isOpen(): boolean;
    /** Who is reminded: people of the staff list, their deputies, or an address of the settings. */
    addresses(audience: Audience, request: SupportRequest): Promise<readonly string[]>;
  };
  /** Asked at every delivery: partners may change while the server runs. */
  settings(): MailSettings;
};

export function createDeliver(parts: DeliverParts): Deliver {
  return (entry, stored) =>
    entry.route === "chat" ? deliverToChat(entry, stored, parts) : deliverByMail(entry, stored, parts);
}

async function deliverToChat(
  entry: OutboxEntry,
  stored: StoredRequest,
  { sendToChat, settings }: DeliverParts,
): Promise<Delivery> {
  const { conversationId } = stored.request;
  const current = settings();
  const text = composeChat(entry, stored, current);
  if (text === undefined || conversationId === "") return { kind: "pointless" };
  const asks = isSurvey(entry, current);
  const { kind } = await sendToChat({
    conversationId,
    key: entry.id,
    text,
    ...(asks && { surveyOf: entry.number }),
  });
  switch (kind) {
    case "sent":
      return { kind, ...(asks && { isAsked: true }) };
    case "failed":
      return { kind, scope: "recipient", failure: "chat", told: [] };
    case "refused":
    case "unreachable":
      return { kind: "unreachable" };
  }
}

async function deliverByMail(
  entry: OutboxEntry,
  stored: StoredRequest,
  { mailer, addresses, reminders, settings }: DeliverParts,
): Promise<Delivery> {
  const { audience, about } = entry;
  if (isReminder(about) && !reminders.isOpen()) return { kind: "closed" };
  const all = isReminder(about)
    ? await reminders.addresses(audience, stored.request)
    : await findAddresses(audience, stored.request, addresses);
  if (all.length === 0) return nobody(audience);
  if (!mailer) return { kind: "unconfigured", what: "smtp" };
  const to = all.filter((address) => !entry.told.includes(address));
  const current = settings();
  const mail = composeMail(entry, stored, current);
  if (!mail || to.length === 0) return { kind: "pointless" };
  const id = `${entry.number}.${entry.id}`.toLowerCase();
  const outcome = await mailer.send({ to, id, subject: mail.subject, ...renderMail(mail, current) });
  if (outcome.kind === "failed") return { ...outcome, told: entry.told };
  if (outcome.refused.length === 0) return { kind: "sent" };
  const told = [...entry.told, ...outcome.accepted];
  return { kind: "failed", scope: "recipient", failure: "refused", told };
}

function nobody({ kind }: Audience): Delivery {
  if (kind === "person" || kind === "team") return { kind: "pointless" };
  return { kind: "unconfigured", what: kind === "coordinator" ? "staff" : kind };
}

async function findAddresses(
  audience: Audience,
  request: SupportRequest,
  addresses: MailAddresses,
): Promise<readonly string[]> {
  switch (audience.kind) {
    case "staff":
    case "coordinator":
      return await addresses.staff();
    case "alarm":
      return await addresses.alarm();
    case "person":
      return [findEmail(request)].filter((address) => address !== undefined);
    // It gets cards, no mails.
    case "team":
      return [];
    case "partner":
      return [addresses.partners.get(audience.partner)].filter((address) => address !== undefined);
  }
}
