import type { Kysely } from "kysely";
import { z } from "zod";
import { countedThings } from "../requests/counted.ts";
import type {
  RequestFacts,
  StatisticsPeriod,
  StatisticsStore,
} from "../staff/statistics/statistics-store.ts";
import type { Database } from "./database.ts";
import { parseStatus } from "./request-row.ts";

export function createStatisticsStore(reader: Kysely<Database>): StatisticsStore {
  return {
    countsByDay: async (period) => {
      const rows = await countsIn(reader, period).select("day").groupBy(["day", "what", "about"]).execute();
      return rows.map(({ day, ...row }) => ({ day, ...toCount(row) }));
    },
    countsByChannel: async (period) => {
      const rows = await countsIn(reader, period)
        .select("channel")
        .groupBy(["channel", "what", "about"])
        .execute();
      return rows.map(({ channel, ...row }) => ({ channel, ...toCount(row) }));
    },
    requests: (period, partner) => readRequests(reader, period, partner),
  };
}

function countsIn(reader: Kysely<Database>, { firstDay, lastDay }: StatisticsPeriod) {
  return reader
    .selectFrom("daily_counts")
    .select((select) => ["what", "about", select.fn.sum<number>("count").as("count")])
    .where("day", ">=", firstDay)
    .where("day", "<=", lastDay);
}

function toCount({ what, about, count }: { what: string; about: string; count: number }) {
  return { what: thing.parse(what), about: about === "" ? null : about, count: Number(count) };
}

const thing = z.enum(countedThings);

/** A turn of a person waits for no more than one portion. */
const portion = 500;

async function* readRequests(
  reader: Kysely<Database>,
  period: StatisticsPeriod,
  partner: string | null,
): AsyncGenerator<RequestFacts> {
  let rows = await readPortion(reader, { period, partner, after: null });
  while (rows.length > 0) {
    const firsts = await readFirsts(
      reader,
      rows.map(({ number }) => number),
    );
    for (const row of rows) yield toFacts(row, firsts);
    rows = await readPortion(reader, { period, partner, after: rows.at(-1) ?? null });
  }
}

type Row = Awaited<ReturnType<typeof readPortion>>[number];
type Portion = {
  period: StatisticsPeriod;
  partner: string | null;
  after: { created_at: string; number: string } | null;
};

async function readPortion(reader: Kysely<Database>, { period, partner, after }: Portion) {
  let query = reader
    .selectFrom("requests")
    .select(["number", "created_at", "powiat", "partner", "forwarded_to", "status", "answers"])
    .where("created_at", ">=", period.from.toISOString())
    .where("created_at", "<", period.before.toISOString());
  if (partner !== null) query = query.where("forwarded_to", "=", partner);
  if (after !== null)
    query = query.where((is) =>
      is.or([
        is("created_at", ">", after.created_at),
        is.and([is("created_at", "=", after.created_at), is("number", ">", after.number)]),
      ]),
    );
  return await query.orderBy("created_at").orderBy("number").limit(portion).execute();
}

type First = { accepted: string | null; contacted: string | null };

/** When each of these requests was accepted and its person reached for the first time. */
async function readFirsts(
  reader: Kysely<Database>,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, First>> {
  const rows = await reader
    .selectFrom("request_history")
    .select((select) => ["number", "kind", select.fn.min("at").as("at")])
    .where("number", "in", numbers)
    .where("kind", "in", ["accepted", "contacted"])
    .groupBy(["number", "kind"])
    .execute();
  const firsts = new Map<string, First>();
  for (const { number, kind, at } of rows) {
    const known = firsts.get(number) ?? { accepted: null, contacted: null };
    firsts.set(number, kind === "contacted" ? { ...known, contacted: at } : { ...known, accepted: at });
  }
  return firsts;
}

function toFacts(row: Row, firsts: ReadonlyMap<string, First>): RequestFacts {
  const { accepted = null, contacted = null } = firsts.get(row.number) ?? {};
  // Whoever rings first and reports later has accepted: see life-cycle.ts.
  const [acceptedAt] = [accepted, contacted].filter((at) => at !== null).sort();
  return {
    createdAt: new Date(row.created_at),
    powiat: row.powiat,
    partner: row.forwarded_to ?? row.partner,
    needs: needsIn(row.answers),
    status: parseStatus(row.status),
    acceptedAt: acceptedAt === undefined ? null : new Date(acceptedAt),
    contactedAt: contacted === null ? null : new Date(contacted),
  };
}

/** Only the choices are taken from the answers: the rest is personal. */
function needsIn(answers: string): readonly string[] {
  const parsed = withNeeds.safeParse(JSON.parse(answers));
  return parsed.success ? parsed.data["formy-wsparcia"].values : [];
}

const withNeeds = z.object({ "formy-wsparcia": z.object({ values: z.array(z.string()) }) });
