import { sentences } from "./sentences.ts";

/** Of the links in the mails to partners, on the page of a request. */
export const linkTexts = sentences(
  "heading",
  "lead",
  "none",
  "sent",
  "mailWaits",
  "mailFailed",
  "mailCancelled",
  "until",
  "opened",
  "neverOpened",
  "revoked",
  "works",
  "isRevoked",
  "isExpired",
  "isElsewhere",
  "send",
  "sendHint",
  "revoke",
  "revokeHint",
);
