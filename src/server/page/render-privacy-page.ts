import { fill } from "../../text/fill.ts";
import { plural } from "../../text/plural.ts";
import type { PageTexts } from "./page-texts.ts";
import { renderDocument } from "./render-document.ts";

export type PrivacyValues = {
  programme: string;
  /** Name and address, as settings give them. */
  controllerName: string;
  controllerContact: string;
  /** Contact of the data protection officer; null where none is appointed. */
  dpoContact: string | null;
  legalBasis: string;
  requestRetentionDays: number;
  questionRetentionDays: number;
  draftHours: number;
  conversationHours: number;
  /** Full names of the organisations that read support requests. */
  partners: readonly string[];
  /** Kept with every support request. */
  noticeVersion: string;
  /** Some settings are placeholders: the page says so first. */
  isDraft: boolean;
  folder: string;
  nonce: string;
};

/** `/prywatnosc`: the full notice of RODO art. 13, from settings. */
export const renderPrivacyPage = (values: PrivacyValues, texts: PageTexts): string => {
  const { programme, folder, nonce, partners, isDraft, dpoContact } = values;
  const { privacy } = texts;
  const document = {
    ...privacy,
    warning: isDraft ? privacy.draft : null,
    closing: fill(privacy.version, { version: values.noticeVersion }),
  };
  const fillIn = {
    programme,
    controller: withoutFullStop(values.controllerName),
    controllerContact: withoutFullStop(values.controllerContact),
    officer: withoutFullStop(dpoContact ?? ""),
    legalBasis: withoutFullStop(values.legalBasis),
    requestRetention: plural(values.requestRetentionDays, privacy.days),
    questionRetention: plural(values.questionRetentionDays, privacy.days),
    draftRetention: plural(values.draftHours, privacy.hours),
    conversationRetention: plural(values.conversationHours, privacy.hours),
  };
  return renderDocument(
    document,
    { programme, folder, nonce, fillIn, partners, contact: [], hasOfficer: dpoContact !== null },
    texts,
  );
};

/** The sentence around a setting ends with its own full stop. */
const withoutFullStop = (setting: string): string => setting.trim().replace(/\.$/, "");
