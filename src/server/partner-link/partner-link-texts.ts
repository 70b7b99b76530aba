import { parse } from "yaml";
import { z } from "zod";

const sentence = z.string().min(1);

const byAction = z.strictObject({
  accept: sentence,
  contact: sentence,
  decline: sentence,
  close: sentence,
  note: sentence,
});

const closing = z.strictObject({ title: sentence, text: sentence });

const partnerLinkTexts = z.strictObject({
  badge: sentence,
  title: sentence,
  skip: sentence,
  state: sentence,
  /** What to do next, by status. */
  hints: z.record(z.string(), sentence),
  until: sentence,
  content: sentence,
  erased: sentence,
  notes: sentence,
  history: sentence,
  decision: sentence,
  notesForm: sentence,
  actions: byAction,
  acceptHelp: sentence,
  declineTitle: sentence,
  reason: sentence,
  reasonHelp: sentence,
  closeTitle: sentence,
  result: sentence,
  resultHelp: sentence,
  note: sentence,
  noteHelp: sentence,
  saved: byAction,
  problem: sentence,
  declined: closing,
  recalled: closing,
  closed: closing,
  unknown: closing,
});

export type PartnerLinkTexts = z.infer<typeof partnerLinkTexts>;

/** Reads the text of dialogs/partner-link.yaml; throws when a sentence is missing or unknown. */
export const parsePartnerLinkTexts = (yaml: string): PartnerLinkTexts => partnerLinkTexts.parse(parse(yaml));
