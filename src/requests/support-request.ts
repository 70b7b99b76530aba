/**
 * A support request (zgłoszenie): what a group, an organisation or an office asked for, with a contact. It is
 * stored in the same transaction as the turn that confirmed it; everything later (who took it, where it went)
 * is appended to its history. Statuses are the ids that are stored; their names for people stand in dialogs/.
 */
export const requestStatuses = [
  "nowe",
  "przyjete",
  "przekazane",
  "przyjete-przez-partnera",
  "odrzucone",
  "w-kontakcie",
  "zakonczone",
  "wycofane",
  "wygasle",
] as const;

/** A new one also needs its sentence for people: `status-<id>` in dialogs/messages.yaml. */
export type RequestStatus = (typeof requestStatuses)[number];

/** One row of the summary the person confirmed: the stored request equals what was shown. */
export type RequestField = {
  /** Step id of the dialog: "powiat". */
  id: string;
  label: string;
  /** As shown to the person. */
  text: string;
  personal: boolean;
  /** Name of who gave the answer, where that was not who began the request. Personal data. */
  by?: string;
};

export type SupportRequest = {
  /** "ZG-7K3M-Q9TD": see request-number.ts. */
  number: string;
  /** Makes a repeated confirmation harmless: one draft gives one request. */
  draftId: string;
  status: RequestStatus;
  createdAt: Date;
  channel: string;
  conversationId: string;
  dialog: { id: string; version: number };
  /** Version of the personal-data notice that was shown, and when it was confirmed. */
  notice: { version: string; confirmedAt: Date };
  /** Value of the step "rodzaj": "grupa", "pes", "ps", "jst", "osoba". */
  applicant: string;
  /** `partner` is whom the table named when the request was sent; where it went stands in `handling`. */
  place: {
    powiat: string | null;
    subregion: string | null;
    partner: string | null;
    assignment: string | null;
  };
  handling: Handling;
  fields: readonly RequestField[];
  /** The answers as the dialog engine keeps them (see dialog/answer.ts), for later use by code. */
  answers: Readonly<Record<string, unknown>>;
};

/** In whose hands a request is. */
export type Handling = {
  /** Id of the coordinator who took it; null while nobody has. */
  by: string | null;
  /** Id of the partner it was forwarded to; null before, and after that partner has declined. */
  partner: string | null;
  /** Ids of the partners that declined it, oldest first. */
  declinedBy: readonly string[];
  /** When the last move was made; notes do not count. */
  changedAt: Date;
};

/** The handling of a request that was sent just now. */
export function newHandling(at: Date): Handling {
  return { by: null, partner: null, declinedBy: [], changedAt: at };
}

export const eventKinds = [
  "submitted",
  "claimed",
  "released",
  "forwarded",
  "accepted",
  "declined",
  "contacted",
  "closed",
  "withdrawn",
  "expired",
  "noted",
] as const;

export type EventKind = (typeof eventKinds)[number];

export type RequestEvent = {
  number: string;
  at: Date;
  /** Who did it: "osoba" (the applicant), "system", "partner:fise" (by the link), or the id of a member of staff. */
  actor: string;
  kind: EventKind;
  /** What belongs to the event; free text in it may name people. Null where nothing does, or it was erased. */
  detail: EventDetail | null;
};

/** Of a forwarding the partner and the reason, of a note its text, of the end its result (see life-cycle.ts). */
export type EventDetail = { partner?: string; reason?: string; result?: string; note?: string };
