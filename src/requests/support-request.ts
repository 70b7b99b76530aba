/**
 * A support request (zgłoszenie): what a group, an organisation or an office asked for, with a contact. It is
 * stored in the same transaction as the turn that confirmed it; everything later (who took it, where it went)
 * is appended to its history.
 */
export const requestStatuses = ["nowe", "wycofane"] as const;

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
  place: {
    powiat: string | null;
    subregion: string | null;
    partner: string | null;
    assignment: string | null;
  };
  fields: readonly RequestField[];
  /** The answers as the dialog engine keeps them (see dialog/answer.ts), for later use by code. */
  answers: Readonly<Record<string, unknown>>;
};

export const eventKinds = ["submitted", "withdrawn", "noted"] as const;

export type RequestEvent = {
  number: string;
  at: Date;
  /** Who did it: "osoba" (the applicant), "system", later a member of staff. */
  actor: string;
  kind: (typeof eventKinds)[number];
  /** What belongs to the event; personal data, erased with the request. Null where nothing does. */
  detail: EventDetail | null;
};

/** With "noted": what the person added, identifiers masked. */
type EventDetail = { note: string };
