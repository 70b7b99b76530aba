import { setTimeout as wait } from "node:timers/promises";
import type { Mailer, MailOutcome } from "./create-mailer.ts";
import type { MailTexts } from "./load-mail-texts.ts";
import { renderMail } from "./render-mail.ts";

type SignInMailParts = {
  mailer: Mailer;
  texts: MailTexts;
  programme: () => string;
  newId: () => string;
  /** Told of each try that failed, in codes alone. */
  report: (failure: string) => void;
};

/** A greylisting server takes a second try; the link itself lives for 15 minutes. In ms, before each try. */
const delaysMs = [0, 60_000, 240_000];

/**
 * Mails a one-time link to a member of staff. It does not go through the outbox: that keeps its entries for days and
 * makes texts from requests; this link is not to be kept anywhere.
 */
export function createSendSignInLink({ mailer, texts, programme, newId, report }: SignInMailParts) {
  return async ({ email }: { email: string }, url: string): Promise<void> => {
    const { subject, paragraphs, button = "", after = [] } = texts.signIn;
    const composed = { subject, paragraphs, after, quote: null, rows: [], button: { label: button, url } };
    const mail = {
      to: [email],
      id: newId(),
      subject,
      ...renderMail(composed, { texts, programme: programme() }),
    };
    for (const delayMs of delaysMs) {
      if (delayMs > 0) await wait(delayMs, undefined, { ref: false });
      const outcome = await mailer.send(mail);
      if (outcome.kind === "sent") return;
      report(outcome.failure);
      if (isFinal(outcome)) return;
    }
  };
}

/** SMTP says 5… for "never". */
function isFinal(outcome: MailOutcome): boolean {
  return outcome.kind === "failed" && /^5\d\d$/.test(outcome.failure);
}
