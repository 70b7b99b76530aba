import type { Kysely, Transaction } from "kysely";
import type { Migration } from "kysely/migration";
import { Migrator } from "kysely/migration";
import type { Database } from "./database.ts";
import { addAskedKinds } from "./migrations/add-asked-kinds.ts";
import { addDraftTimes } from "./migrations/add-draft-times.ts";
import { addEventDetail } from "./migrations/add-event-detail.ts";
import { addHandling } from "./migrations/add-handling.ts";
import { addLinkLooks } from "./migrations/add-link-looks.ts";
import { createAvailabilityTables } from "./migrations/create-availability-tables.ts";
import { createClockTables } from "./migrations/create-clock-tables.ts";
import { createDailyCounts } from "./migrations/create-daily-counts.ts";
import { createDeliveryTables } from "./migrations/create-delivery-tables.ts";
import { createFirstTables } from "./migrations/create-first-tables.ts";
import { createOutbox } from "./migrations/create-outbox.ts";
import { createRelayTables } from "./migrations/create-relay-tables.ts";
import { createReplyWindows } from "./migrations/create-reply-windows.ts";
import { createStaffContacts } from "./migrations/create-staff-contacts.ts";
import { createStaffTables } from "./migrations/create-staff-tables.ts";
import { createSurveys } from "./migrations/create-surveys.ts";
import { createTeamTables } from "./migrations/create-team-tables.ts";

/** In the order of their names; a migration that has run anywhere is never edited, a new one follows it. */
export const ourMigrations: Readonly<Record<string, Migration>> = {
  "0001-first-tables": { up: createFirstTables },
  "0002-event-detail": { up: addEventDetail },
  "0003-draft-times": { up: addDraftTimes },
  "0004-delivery-tables": { up: createDeliveryTables },
  "0005-handling": { up: addHandling },
  "0006-outbox": { up: createOutbox },
  "0007-relay": { up: createRelayTables },
  "0008-staff-tables": { up: createStaffTables },
  "0009-team-tables": { up: createTeamTables },
  "0010-clocks": { up: createClockTables },
  "0011-asked-kinds": { up: addAskedKinds },
  "0012-daily-counts": { up: createDailyCounts },
  "0013-surveys": { up: createSurveys },
  "0014-availability": { up: createAvailabilityTables },
  "0015-link-looks": { up: addLinkLooks },
  "0016-reply-windows": { up: createReplyWindows },
  "0017-staff-contacts": { up: createStaffContacts },
};

/** Brings the tables up to date, within the given transaction; returns how many migrations ran. */
export async function migrate(
  transaction: Transaction<Database>,
  migrations = ourMigrations,
): Promise<number> {
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error, results } = await new Migrator({ db: transaction, provider }).migrateToLatest();
  if (error) throw error;
  return results?.length ?? 0;
}

/** How many migrations of ours a database still lacks; it is not changed. */
export async function countPending(db: Kysely<Database>): Promise<number> {
  const provider = { getMigrations: async () => ({ ...ourMigrations }) };
  const all = await new Migrator({ db, provider }).getMigrations();
  return all.filter(({ executedAt }) => executedAt === undefined).length;
}
