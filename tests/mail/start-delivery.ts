import { loadKnowledge } from "../../src/knowledge/load-knowledge.ts";
import { createDeliver, type SendToChat } from "../../src/mail/create-deliver.ts";
import { createMailer } from "../../src/mail/create-mailer.ts";
import { loadMailTexts } from "../../src/mail/load-mail-texts.ts";
import type { Actor } from "../../src/requests/actor.ts";
import type { RequestAction } from "../../src/requests/life-cycle.ts";
import { createOutbox, type OutboxReport } from "../../src/requests/outbox/create-outbox.ts";
import type { SupportRequest } from "../../src/requests/support-request.ts";
import type { Store } from "../../src/storage/open-sqlite.ts";
import { exampleRequest } from "../requests/example-request.ts";
import { start } from "../storage/open-temporary.ts";

export const minute = 60_000;

const ola: Actor = { kind: "coordinator", id: "ola@example.org" };

const texts = loadMailTexts("dialogs/mail.yaml");
const { facts } = loadKnowledge("knowledge");
const partners = new Map([
  ["fise", "biuro@fise.example.org"],
  ["boris", "biuro@boris.example.org"],
]);

export type DeliveryOptions = {
  /** Null: no SMTP settings. */
  port: number | null;
  content?: "full" | "link";
  staff?: readonly string[];
  sendToChat?: SendToChat;
  /** Whether reminders go out. */
  isOpen?: () => boolean;
  survey?: boolean;
  /** Where the clock stands at first. */
  from?: Date;
};

/** The outbox of a store with real mails by SMTP, and a clock that is moved by hand. */
export function startDelivery(store: Store, options: DeliveryOptions) {
  const { port, content = "full", staff = ["ola@example.org"], survey = true } = options;
  let at = options.from ?? start;
  const now = () => at;
  const reports: OutboxReport[] = [];
  const from = "asystent@example.org";
  const outbox = createOutbox({
    store: store.outbox,
    find: store.requests.find,
    deliver: createDeliver({
      mailer:
        port === null
          ? null
          : createMailer({ host: "127.0.0.1", port, login: null, from, fromName: texts.sender }),
      sendToChat: options.sendToChat ?? (async () => ({ kind: "unreachable" })),
      addresses: { staff: async () => staff, alarm: async () => ["alarm@example.org"], partners },
      reminders: { isOpen: options.isOpen ?? (() => true), addresses: async () => ["ola@example.org"] },
      settings: () => ({
        texts,
        content,
        publicUrl: "https://asystent.example.org",
        programme: facts.programme.name,
        survey,
        partnerName: (id) => facts.partners.partners.find((one) => one.id === id)?.name ?? id,
        resultName: (id) => id,
        clocks: { expiryDays: 45, countDays: () => 3 },
      }),
    }),
    report: (event) => reports.push(event),
    now,
  });
  const pass = async (ms: number, step = minute): Promise<void> => {
    for (const end = at.getTime() + ms; at.getTime() < end; ) {
      at = new Date(at.getTime() + step);
      await outbox.raiseAlarms();
      await outbox.deliverDue();
    }
  };
  return {
    now,
    reports,
    deliverDue: () => outbox.deliverDue(),
    /** Lets time go by, with a look at the outbox at each step. */
    pass,
    submit: async (changes: Partial<SupportRequest> = {}, conversationId = "c1"): Promise<void> => {
      const request = exampleRequest({ createdAt: at, ...changes });
      await store.conversations.turn(conversationId, async (turn) => {
        await turn.save(turn.memory, [{ kind: "request-submitted", request }], at);
      });
    },
    act: async (number: string, action: RequestAction, actor: Actor = ola): Promise<void> => {
      const { kind } = await store.requests.act(number, { action, actor, at });
      if (kind !== "done") throw new Error(kind);
    },
  };
}
