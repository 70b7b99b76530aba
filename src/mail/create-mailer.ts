import { createRequire } from "node:module";
import { setTimeout as wait } from "node:timers/promises";

/**
 * E-mail out of the assistant. Recipients come from settings or from one validated field; what people typed stands in
 * bodies alone, never in a header or a recipient.
 */
export type SmtpSettings = {
  host: string;
  port: number;
  /** Null: the server wants no sign-in. */
  login: { user: string; password: string } | null;
  /** Address of the sender. */
  from: string;
  /** Shown beside it. */
  fromName: string;
};

export type OutgoingMail = {
  /** Plain addresses. */
  to: readonly string[];
  /** Letters, digits, dots and hyphens: the left half of the Message-ID. The same again is the same mail. */
  id: string;
  subject: string;
  text: string;
  html: string;
};

export type MailOutcome =
  /** `refused`: addresses that the server did not take this time. */
  | { kind: "sent"; accepted: readonly string[]; refused: readonly string[] }
  | { kind: "failed"; scope: "server" | "recipient"; failure: string };

export type Mailer = { send(mail: OutgoingMail): Promise<MailOutcome> };

/** Less than the outbox's claim of an entry. */
const wholeTimeMs = 120_000;

/** Sends by SMTP with TLS; without it only within this machine. */
export function createMailer(settings: SmtpSettings): Mailer {
  const { createTransport } = loadNodemailer();
  const { host, port, login, from, fromName } = settings;
  const isLocal = localHosts.has(host);
  const transport = createTransport({
    host,
    port,
    // 465 is TLS from the first byte; elsewhere STARTTLS is demanded.
    secure: port === 465,
    requireTLS: port !== 465 && !isLocal,
    ignoreTLS: port !== 465 && isLocal,
    tls: { minVersion: "TLSv1.2" },
    ...(login && { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 45_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf("@") + 1);
  const send = async ({ to, id, subject, text, html }: OutgoingMail): Promise<MailOutcome> => {
    const { accepted, rejected } = await transport.sendMail({
      from: { name: fromName, address: from },
      to: to.map((address) => ({ name: "", address })),
      envelope: { from, to: [...to] },
      messageId: `<${id}@${domain}>`,
      subject,
      text,
      html,
      // Nobody's out-of-office note is to answer it.
      headers: { "Auto-Submitted": "auto-generated" },
    });
    return { kind: "sent", accepted: addressesOf(accepted), refused: addressesOf(rejected) };
  };
  return {
    send: async (mail) => {
      const late = new AbortController();
      try {
        const timeOut = wait(wholeTimeMs, undefined, { signal: late.signal }).then(() => tooLate);
        return await Promise.race([send(mail), timeOut]);
      } catch (error) {
        return describeFailure(error);
      } finally {
        late.abort();
      }
    },
  };
}

/** Loaded where mails are sent: an assistant without SMTP starts 50 ms sooner, with 8 MB less. */
const loadNodemailer = (): typeof import("nodemailer") => createRequire(import.meta.url)("nodemailer");

const localHosts: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "::1"]);

const tooLate: MailOutcome = { kind: "failed", scope: "server", failure: "ETIMEDOUT" };

const addressesOf = (list: readonly (string | { address: string })[]): string[] =>
  list.map((one) => (typeof one === "string" ? one : one.address));

/** In codes alone: the server's words may quote an address. */
function describeFailure(error: unknown): MailOutcome {
  const { code, command, responseCode } = Object(error);
  const failure = typeof responseCode === "number" ? String(responseCode) : codeOf(code);
  const isRecipient = code === "EENVELOPE" && command === "RCPT TO";
  return { kind: "failed", scope: isRecipient ? "recipient" : "server", failure };
}

const codeOf = (code: unknown): string =>
  typeof code === "string" && /^[A-Z_]{2,40}$/.test(code) ? code : "unknown";
