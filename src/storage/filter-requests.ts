import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import type { RequestFilter } from "../requests/request-store.ts";
import type { Database } from "./database.ts";

type RequestQuery = SelectQueryBuilder<Database, "requests", object>;

/** The rows of requests that fit a filter, in no order yet. */
export function filterRequests(db: Kysely<Database>, filter: RequestFilter): RequestQuery {
  let query: RequestQuery = db.selectFrom("requests");
  for (const [column, value] of equalities(filter)) query = query.where(column, "=", value);
  if (filter.handledBy === null) query = query.where("handled_by", "is", null);
  if (filter.createdFrom) query = query.where("created_at", ">=", filter.createdFrom.toISOString());
  if (filter.createdBefore) query = query.where("created_at", "<", filter.createdBefore.toISOString());
  if (filter.changedBefore) query = query.where("changed_at", "<", filter.changedBefore.toISOString());
  // The answers are JSON of this code; ids of choices have neither quotes nor wildcards.
  if (filter.need !== undefined)
    query = query.where("answers", "like", `%"${filter.need.replace(/[^a-z0-9-]/g, "")}"%`);
  query = among(query, "status", filter.statuses);
  return among(query, "number", filter.numbers);
}

function equalities({ handledBy, partner, powiat, applicant, channel }: RequestFilter) {
  const columns = [
    ["handled_by", handledBy],
    ["forwarded_to", partner],
    ["powiat", powiat],
    ["applicant", applicant],
    ["channel", channel],
  ] as const;
  return columns.flatMap(([column, value]) => (typeof value === "string" ? [[column, value] as const] : []));
}

/** PostgreSQL knows no empty list: none fits. */
function among(
  query: RequestQuery,
  column: "status" | "number",
  values: readonly string[] | undefined,
): RequestQuery {
  if (values === undefined) return query;
  return values.length === 0 ? query.where(sql<boolean>`1 = 0`) : query.where(column, "in", values);
}
