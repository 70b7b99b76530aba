import { z } from "zod";
import {
  audienceId,
  type Notice,
  type OutboxEntry,
  outboxStates,
  reminderAbouts,
} from "../requests/outbox/notice.ts";
import { eventKinds } from "../requests/support-request.ts";
import type { OutboxTable } from "./database.ts";
import { storedDetail } from "./request-row.ts";

export type NewEntry = { id: string; number: string; position: number; notice: Notice; at: Date };

/** A fresh entry, due at once. */
export function toOutboxRow({ id, number, position, notice, at }: NewEntry): OutboxTable {
  return {
    id,
    number,
    position,
    about: notice.about,
    audience: audienceId(notice.audience),
    route: notice.route,
    detail: notice.detail && JSON.stringify(notice.detail),
    secret: null,
    created_at: at.toISOString(),
    due_at: at.toISOString(),
    claimed_until: null,
    attempts: 0,
    state: "waiting",
    holds: null,
    failure: null,
    told: "[]",
    settled_at: null,
  };
}

/** Throws `ZodError` where a row does not hold what `toOutboxRow` wrote. */
export function fromOutboxRow(row: OutboxTable): OutboxEntry {
  const { about, audience, route, state, told, detail } = stored.parse({
    ...row,
    told: JSON.parse(row.told),
    detail: row.detail === null ? null : JSON.parse(row.detail),
  });
  const { id, number, attempts, failure, secret } = row;
  const createdAt = new Date(row.created_at);
  const dueAt = new Date(row.due_at);
  return {
    id,
    number,
    about,
    audience,
    route,
    detail,
    createdAt,
    dueAt,
    attempts,
    state,
    failure,
    told,
    secret,
  };
}

const stored = z.object({
  about: z.enum([...eventKinds, "recalled", "nobody-told", ...reminderAbouts]),
  audience: z.string().transform((text): Notice["audience"] => {
    const [kind, partner = ""] = text.split(":");
    if (kind === "partner") return { kind, partner };
    return { kind: z.enum(["staff", "coordinator", "alarm", "person", "team"]).parse(kind) };
  }),
  route: z.enum(["mail", "chat", "card"]),
  state: z.enum(outboxStates),
  told: z.array(z.string()),
  detail: storedDetail,
});
