import { z } from "zod";
import {
  eventKinds,
  type Handling,
  type RequestEvent,
  type RequestStatus,
  requestStatuses,
  type SupportRequest,
} from "../requests/support-request.ts";
import type { HistoryTable, RequestTable } from "./database.ts";

export function toRequestRow(request: SupportRequest): Omit<RequestTable, "revision"> {
  return {
    number: request.number,
    draft_id: request.draftId,
    status: request.status,
    created_at: request.createdAt.toISOString(),
    channel: request.channel,
    conversation_id: request.conversationId,
    dialog_id: request.dialog.id,
    dialog_version: request.dialog.version,
    notice_version: request.notice.version,
    notice_confirmed_at: request.notice.confirmedAt.toISOString(),
    applicant: request.applicant,
    ...request.place,
    ...toHandlingColumns(request.handling),
    fields: JSON.stringify(request.fields),
    answers: JSON.stringify(request.answers),
  };
}

export function toHandlingColumns({ by, partner, declinedBy, changedAt }: Handling) {
  return {
    handled_by: by,
    forwarded_to: partner,
    declined_by: JSON.stringify(declinedBy),
    changed_at: changedAt.toISOString(),
  };
}

/** Throws `ZodError` where a row does not hold what `toRequestRow` wrote. */
export function fromRequestRow(row: RequestTable): SupportRequest {
  const { status, declinedBy, fields, answers } = stored.parse({
    status: row.status,
    declinedBy: JSON.parse(row.declined_by),
    fields: JSON.parse(row.fields),
    answers: JSON.parse(row.answers),
  });
  const { powiat, subregion, partner, assignment } = row;
  return {
    number: row.number,
    draftId: row.draft_id,
    status,
    createdAt: new Date(row.created_at),
    channel: row.channel,
    conversationId: row.conversation_id,
    dialog: { id: row.dialog_id, version: row.dialog_version },
    notice: { version: row.notice_version, confirmedAt: new Date(row.notice_confirmed_at) },
    applicant: row.applicant,
    place: { powiat, subregion, partner, assignment },
    handling: {
      by: row.handled_by,
      partner: row.forwarded_to,
      declinedBy,
      changedAt: new Date(row.changed_at),
    },
    fields,
    answers,
  };
}

export function fromHistoryRow(row: HistoryTable): RequestEvent {
  const { kind, detail } = storedEvent.parse({
    kind: row.kind,
    detail: row.detail === null ? null : JSON.parse(row.detail),
  });
  return { number: row.number, at: new Date(row.at), actor: row.actor, kind, detail };
}

export function parseStatus(status: string): RequestStatus {
  return storedStatus.parse(status);
}

const storedStatus = z.enum(requestStatuses);

const stored = z.object({
  status: storedStatus,
  declinedBy: z.array(z.string()),
  fields: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      text: z.string(),
      personal: z.boolean(),
      by: z.string().optional(),
    }),
  ),
  answers: z.record(z.string(), z.unknown()),
});

export const storedDetail = z
  .object({
    partner: z.string().optional(),
    reason: z.string().optional(),
    result: z.string().optional(),
    note: z.string().optional(),
  })
  .nullable();

const storedEvent = z.object({ kind: z.enum(eventKinds), detail: storedDetail });
