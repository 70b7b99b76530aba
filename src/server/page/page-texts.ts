import { parse } from "yaml";
import { z } from "zod";

const sentence = z.string().min(1);

const forms = z.strictObject({ one: sentence, few: sentence, many: sentence });

const section = z.strictObject({
  heading: sentence,
  /** Shown only when there is a data protection officer. */
  when: z.literal("officer").optional(),
  paragraphs: z.array(sentence).optional(),
  /** An item "{partner}" stands for one item a partner. */
  items: z.array(sentence).optional(),
  after: z.array(sentence).optional(),
  /** Ends with the contact of the programme's leader. */
  contact: z.boolean().optional(),
});

const pageTexts = z.strictObject({
  chat: z.strictObject({
    title: sentence,
    description: sentence,
    skip: sentence,
    badge: sentence,
    lead: sentence,
    automatic: sentence,
    examplesHeading: sentence,
    examples: z.array(sentence),
    contactHeading: sentence,
    contactNote: sentence,
    privacy: sentence,
    accessibility: sentence,
    newConversation: sentence,
    newWindow: sentence,
    conversation: sentence,
    pause: sentence,
    loading: sentence,
    loadingLong: sentence,
    noScript: sentence,
    oldBrowser: sentence,
    failed: sentence,
    retry: sentence,
    disconnected: sentence,
    connected: sentence,
    elsewhere: sentence,
    takeBack: sentence,
    confirmTitle: sentence,
    confirmText: sentence,
    confirmYes: sentence,
    confirmNo: sentence,
  }),
  /** Web Chat's own strings, by its keys. */
  webchat: z.record(z.string(), sentence),
  document: z.strictObject({ back: sentence }),
  privacy: z.strictObject({
    title: sentence,
    lead: sentence,
    sections: z.array(section),
    version: sentence,
    /** Stands first while settings are placeholders. */
    draft: sentence,
    days: forms,
    hours: forms,
  }),
  accessibility: z.strictObject({
    title: sentence,
    lead: sentence,
    sections: z.array(section),
    reviewed: sentence,
  }),
  widget: z.strictObject({ open: sentence, close: sentence, frame: sentence }),
});

export type PageTexts = z.infer<typeof pageTexts>;
export type PageSection = z.infer<typeof section>;

/** Reads the text of dialogs/page.yaml; throws when a sentence is missing or unknown. */
export const parsePageTexts = (yaml: string): PageTexts => pageTexts.parse(parse(yaml));
