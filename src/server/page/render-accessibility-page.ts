import type { PageTexts } from "./page-texts.ts";
import { renderDocument } from "./render-document.ts";

export type AccessibilityValues = {
  programme: string;
  /** The leader's contact, one line each. */
  contact: readonly string[];
  folder: string;
  nonce: string;
};

/** `/dostepnosc`: what works, what may get in the way, whom to tell. */
export const renderAccessibilityPage = (values: AccessibilityValues, texts: PageTexts): string => {
  const { programme, folder, nonce, contact } = values;
  const document = { ...texts.accessibility, warning: null, closing: texts.accessibility.reviewed };
  return renderDocument(
    document,
    { programme, folder, nonce, contact, fillIn: { programme }, partners: [], hasOfficer: false },
    texts,
  );
};
