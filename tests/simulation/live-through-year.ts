import SqliteDatabase from "better-sqlite3";
import { Kysely, sql } from "kysely";
import { polishDay } from "../../src/calendar/polish-day.ts";
import { createDeliver } from "../../src/mail/create-deliver.ts";
import type { Mailer } from "../../src/mail/create-mailer.ts";
import { loadMailTexts } from "../../src/mail/load-mail-texts.ts";
import { applyClocks } from "../../src/requests/clocks/apply-clocks.ts";
import { countWorkingDays } from "../../src/requests/clocks/count-working-days.ts";
import { isWorkingMoment } from "../../src/requests/clocks/is-working-moment.ts";
import { createOutbox } from "../../src/requests/outbox/create-outbox.ts";
import { findReminded } from "../../src/staff/find-reminded.ts";
import type { StaffMember } from "../../src/staff/staff-member.ts";
import { applyEffect } from "../../src/storage/apply-effect.ts";
import { createOutboxStore } from "../../src/storage/create-outbox-store.ts";
import { createReminderStore } from "../../src/storage/create-reminder-store.ts";
import { createRequestStore } from "../../src/storage/create-request-store.ts";
import { createSerialQueue } from "../../src/storage/create-serial-queue.ts";
import { createSqliteDialect } from "../../src/storage/create-sqlite-dialect.ts";
import type { Database, Write } from "../../src/storage/database.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { downFrom, downUntil, owners, planYear, yearEnd, yearStart } from "./clock-year.ts";

const settings = { reminderDays: [1, 3, 9, 21], expiryDays: 45, workingHours: { from: 8, to: 16 } };
const hourMs = 3_600_000;
const texts = loadMailTexts("dialogs/mail.yaml");

const [anna, adam] = owners;
const filip = "filip@example.org";

function member(email: string, partner: string | null = null): StaffMember {
  const role = partner === null ? "coordinator" : "partner";
  return { email, name: email, role, partner, oid: null, addedAt: yearStart, addedBy: "test" };
}

type SentMail = { id: string; to: readonly string[]; at: Date; day: string };

export type LivedYear = {
  db: Kysely<Database>;
  /** Reminders alone. */
  mails: readonly SentMail[];
  /** Tries that failed. */
  failures: number;
  close(): Promise<void>;
};

/**
 * Plays the year hour by hour: what people do at its minute, at the full hour a sweep, or two at once as of two
 * processes, and the outbox. Every twentieth mail fails, so that some are tried again when everybody has gone home.
 */
export async function liveThroughYear(count: number): Promise<LivedYear> {
  const db = openInMemory();
  const inOrder = createSerialQueue();
  const write: Write = (work) => inOrder(() => db.transaction().execute(work));
  await write((transaction) => migrate(transaction));
  await sendOthers(db);
  const requests = createRequestStore(write, db);
  const reminders = createReminderStore(write, db);
  let now = yearStart;
  const post = createPost(() => now);
  const outbox = createOutbox({
    store: createOutboxStore(write, db),
    find: requests.find,
    deliver: createDeliver(deliverParts(post.mailer, () => now)),
    report: () => {},
    now: () => now,
  });
  const plan = planYear(count);
  let next = 0;
  for (let ms = yearStart.getTime() + hourMs; ms <= yearEnd.getTime(); ms += hourMs) {
    for (let item = plan[next]; item && item.at.getTime() < ms; item = plan[next]) {
      next += 1;
      const { at } = item;
      if (item.kind === "move")
        await requests.act(item.number, { action: item.action, actor: item.actor, at });
      else {
        const { request } = item;
        const context = { conversationId: "c1", firstSequence: 0, channel: "webchat", at };
        await write((transaction) =>
          applyEffect(transaction, { kind: "request-submitted", request }, context),
        );
      }
    }
    now = new Date(ms);
    if (now >= downFrom && now < downUntil) continue;
    const sweep = () => applyClocks({ reminders, settings }, now);
    await (now.getUTCHours() % 3 === 0 ? Promise.all([sweep(), sweep()]) : sweep());
    // At night nothing new is there to send; what failed at work is tried again in the evening.
    if (now.getUTCHours() >= 6 && now.getUTCHours() <= 18) await outbox.deliverDue();
  }
  return { db, mails: post.sent, failures: post.failures(), close: () => db.destroy() };
}

/** Statements are kept: a year has some 200,000, and most of their time is their preparation. */
function openInMemory(): Kysely<Database> {
  const database = new SqliteDatabase(":memory:");
  database.pragma("foreign_keys = ON");
  const prepare = database.prepare.bind(database);
  const prepared = new Map<string, SqliteDatabase.Statement>();
  database.prepare = ((source: string) => {
    const statement = prepared.get(source) ?? prepare(source);
    prepared.set(source, statement);
    return statement;
  }) as typeof database.prepare;
  return new Kysely<Database>({ dialect: createSqliteDialect(database) });
}

/** Every other notice is as good as sent: it is not what the year is about. */
async function sendOthers(db: Kysely<Database>): Promise<void> {
  await sql`create trigger others_are_sent after insert on outbox when new.about not like 'not-%' begin
    update outbox set state = 'sent' where id = new.id;
  end`.execute(db);
}

function createPost(now: () => Date) {
  const sent: SentMail[] = [];
  let tries = 0;
  let failures = 0;
  const mailer: Mailer = {
    send: async ({ id, to }) => {
      tries += 1;
      if (tries % 20 === 0) {
        failures += 1;
        return { kind: "failed", scope: "recipient", failure: "450" };
      }
      sent.push({ id, to, at: now(), day: polishDay(now()) });
      return { kind: "sent", accepted: to, refused: [] };
    },
  };
  return { mailer, sent, failures: () => failures };
}

function deliverParts(mailer: Mailer, now: () => Date): Parameters<typeof createDeliver>[0] {
  const partners = new Map(["fise", "boris", "frso"].map((id) => [id, `${id}@example.org`]));
  const people = {
    members: [member(anna), member(adam), member(filip, "fise")],
    absences: [
      { email: anna, firstDay: "2026-08-03", lastDay: "2026-08-21", deputy: adam },
      { email: filip, firstDay: "2026-09-01", lastDay: "2026-09-30", deputy: null },
    ],
    staffMail: [anna],
    partnerMail: partners,
  };
  return {
    mailer,
    sendToChat: async () => ({ kind: "unreachable" }),
    addresses: { staff: async () => people.staffMail, alarm: async () => [], partners },
    reminders: {
      isOpen: () => isWorkingMoment(now(), settings.workingHours),
      addresses: async (audience, request) =>
        findReminded(audience, request, { ...people, today: polishDay(now()) }),
    },
    settings: () => ({
      texts,
      content: "link",
      publicUrl: "https://asystent.example.org",
      programme: "Program",
      partnerName: (id) => id,
      resultName: (id) => id,
      clocks: {
        expiryDays: settings.expiryDays,
        countDays: (since, until) => countWorkingDays(since, until, settings.workingHours),
      },
    }),
  };
}
