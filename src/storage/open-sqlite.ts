import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { AvailabilityStore } from "../availability/availability-store.ts";
import type { ConversationStore } from "../conversation/conversation-store.ts";
import type { DeliveryStore } from "../conversation/delivery-store.ts";
import type { RelayStore } from "../conversation/relay-store.ts";
import type { ReminderStore } from "../requests/clocks/reminder-store.ts";
import type { OutboxStore } from "../requests/outbox/outbox-store.ts";
import type { PartnerLinks } from "../requests/partner-links.ts";
import type { RequestStore } from "../requests/request-store.ts";
import type { RetentionStore } from "../requests/retention-store.ts";
import type { SurveyStore } from "../requests/survey/survey.ts";
import type { AbsenceStore } from "../staff/absence.ts";
import type { AskedQuestions } from "../staff/asked/asked-question.ts";
import type { AssignmentStore } from "../staff/assignment-store.ts";
import type { AuditStore } from "../staff/audit-log.ts";
import type { ContactStore } from "../staff/contact-store.ts";
import type { RequestChanges } from "../staff/request-changes.ts";
import type { SignInStore } from "../staff/sign-in-store.ts";
import type { StaffStore } from "../staff/staff-store.ts";
import type { StatisticsStore } from "../staff/statistics/statistics-store.ts";
import type { TeamChannelStore } from "../staff/team-channel-store.ts";
import { createAbsenceStore } from "./create-absence-store.ts";
import { createAskedQuestions } from "./create-asked-questions.ts";
import { createAssignmentStore } from "./create-assignment-store.ts";
import { createAuditStore } from "./create-audit-store.ts";
import { createAvailabilityStore } from "./create-availability-store.ts";
import { createContactStore } from "./create-contact-store.ts";
import { createConversationStore } from "./create-conversation-store.ts";
import { createDeliveryStore } from "./create-delivery-store.ts";
import { createOutboxStore } from "./create-outbox-store.ts";
import { createPartnerLinks } from "./create-partner-links.ts";
import { createRelayStore } from "./create-relay-store.ts";
import { createReminderStore } from "./create-reminder-store.ts";
import { createRequestChanges } from "./create-request-changes.ts";
import { createRequestStore } from "./create-request-store.ts";
import { createRetentionStore } from "./create-retention-store.ts";
import { createSerialQueue } from "./create-serial-queue.ts";
import { createSignInStore } from "./create-sign-in-store.ts";
import { createStaffStore } from "./create-staff-store.ts";
import { createStatisticsStore } from "./create-statistics-store.ts";
import { createSurveyStore } from "./create-survey-store.ts";
import { createTeamChannelStore } from "./create-team-channel-store.ts";
import type { Write } from "./database.ts";
import { migrate } from "./migrate.ts";
import { openConnection } from "./open-connection.ts";

/**
 * Storage keeps what conversation/ and requests/ declare as interfaces. One turn is one transaction: memory,
 * request, history and log stand together or not at all. The SQL is kept to what SQLite and PostgreSQL share;
 * what is SQLite's alone stands in this file, open-connection.ts and append-only.ts.
 */
export type Store = {
  conversations: ConversationStore;
  deliveries: DeliveryStore;
  requests: RequestStore;
  retention: RetentionStore;
  staff: StaffStore;
  signIns: SignInStore;
  audit: AuditStore;
  absences: AbsenceStore;
  assignments: AssignmentStore;
  contacts: ContactStore;
  availability: AvailabilityStore;
  surveys: SurveyStore;
  requestChanges: RequestChanges;
  outbox: OutboxStore;
  reminders: ReminderStore;
  partnerLinks: PartnerLinks;
  relay: RelayStore;
  statistics: StatisticsStore;
  asked: AskedQuestions;
  team: TeamChannelStore;
  /** How many migrations this start ran: 0 for a file that was up to date. */
  migrations: number;
  /** Resolves when the file can be read and written; rejects with the driver's error. */
  check(): Promise<void>;
  /** Waits for the turns under way, then closes. Later calls reject. */
  close(): Promise<void>;
};

/**
 * Opens the database, creates it with its folder where it is missing, and brings its tables up to date.
 * `path` is a file, or ":memory:" for a database that ends with `close` (a temporary file: an in-memory one
 * cannot be shared by the two connections).
 *
 * One connection writes, a second one reads: in WAL mode readers see the last committed turn and wait for nobody.
 * Throws the driver's error where the file cannot be opened, is no database, or is newer than this code.
 */
export async function openSqlite(path: string): Promise<Store> {
  const temporary = path === ":memory:";
  const file = temporary ? join(mkdtempSync(join(tmpdir(), "asystent-")), "temporary.sqlite") : path;
  // The file holds contact data: the folder is for the service's own user alone.
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });

  const writer = openConnection(file, { synchronous: temporary ? "OFF" : "FULL" });
  const inOrder = createSerialQueue();
  const write: Write = (work) => inOrder(() => writer.db.transaction().execute(work));
  const migrations = await write((transaction) => migrate(transaction));
  const reader = openConnection(file, { readonly: true });

  const requests = createRequestStore(write, reader.db);

  return {
    conversations: createConversationStore(write, reader.db),
    deliveries: createDeliveryStore(write, reader.db),
    staff: createStaffStore(write, reader.db),
    signIns: createSignInStore(write, reader.db),
    audit: createAuditStore(write, reader.db),
    absences: createAbsenceStore(write, reader.db),
    assignments: createAssignmentStore(write, reader.db),
    contacts: createContactStore(write, reader.db),
    surveys: createSurveyStore(write, reader.db),
    availability: createAvailabilityStore(write, reader.db),
    requestChanges: createRequestChanges(reader.db),
    requests,
    outbox: createOutboxStore(write, reader.db),
    reminders: createReminderStore(write, reader.db),
    partnerLinks: createPartnerLinks(write, reader.db, requests),
    relay: createRelayStore(write, reader.db),
    statistics: createStatisticsStore(reader.db),
    asked: createAskedQuestions(write, reader.db),
    team: createTeamChannelStore(write, reader.db),
    retention: createRetentionStore({ write, reader: reader.db, settle: () => inOrder(writer.emptyJournal) }),
    migrations,
    check: async () => {
      await reader.db.selectFrom("conversations").select("id").limit(1).execute();
      // An empty transaction takes the write lock and changes nothing.
      await write(async () => {});
    },
    close: () =>
      inOrder(async () => {
        // The writer last: the last connection to close folds the WAL into the file, and a reader may not.
        await reader.close();
        await writer.close();
        if (temporary) rmSync(dirname(file), { recursive: true, force: true });
      }),
  };
}
