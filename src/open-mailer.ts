import type { Config } from "./config/config.ts";
import { createMailer, type Mailer } from "./mail/create-mailer.ts";
import { loadMailTexts } from "./mail/load-mail-texts.ts";
import { projectPath } from "./project-path.ts";

/** Sends by the settings; null where there are none. */
export function openMailer({ mail }: Pick<Config, "mail">): Mailer | null {
  if (!mail.smtp) return null;
  return createMailer({ ...mail.smtp, fromName: loadMailTexts(projectPath("dialogs/mail.yaml")).sender });
}
