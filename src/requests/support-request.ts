/**
 * A support request (zgłoszenie): what a group, an organisation or an office asked for, with a contact. It is
 * stored in the same transaction as the turn that confirmed it; everything later (who took it, where it went)
 * is appended to its history.
 */
type RequestStatus = "nowe" | "wycofane";

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

export type RequestEvent = {
  number: string;
  at: Date;
  /** Who did it: "osoba" (the applicant), "system", later a member of staff. */
  actor: string;
  kind: "submitted" | "withdrawn";
};
