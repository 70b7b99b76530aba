import { fieldText } from "../requests/field-text.ts";
import type { OutboxEntry } from "../requests/outbox/notice.ts";
import { linkDays } from "../requests/partner-links.ts";
import { removeControls } from "../requests/remove-controls.ts";
import type { StoredRequest } from "../requests/request-store.ts";
import type { SupportRequest } from "../requests/support-request.ts";
import { fill } from "../text/fill.ts";
import { plural } from "../text/plural.ts";
import type { MailText, MailTexts } from "./load-mail-texts.ts";

export type MailSettings = {
  texts: MailTexts;
  /** `link`: to staff and partners go the number and a link; `full`: everything. */
  content: "full" | "link";
  /** Origin of links, without a final slash. */
  publicUrl: string;
  programme: string;
  /** Whether people are asked if the support helped. */
  survey?: boolean;
  partnerName(id: string): string;
  resultName(id: string): string;
  clocks: {
    expiryDays: number;
    /** Working days between two instants. */
    countDays(since: Date, until: Date): number;
  };
};

/** A mail as its parts, before it is set as plain text and as HTML. */
export type ComposedMail = {
  subject: string;
  paragraphs: readonly string[];
  quote: { label: string; text: string } | null;
  rows: readonly { label: string; text: string }[];
  button: { label: string; url: string } | null;
  after: readonly string[];
};

/** The mail of an entry; undefined where there is no such mail. */
export function composeMail(
  entry: OutboxEntry,
  { request }: StoredRequest,
  settings: MailSettings,
): ComposedMail | undefined {
  const template = findTemplate(entry, settings.texts);
  if (!template) return undefined;
  const values = fillIns(entry, request, settings);
  const write = (text: string): string => fill(text, values);
  const url = linkOf(entry, settings);
  return {
    // Nothing that people typed can get into a header.
    subject: fill(template.subject, { number: request.number }),
    paragraphs: [...template.paragraphs, ...(template.ask && url !== null ? [template.ask] : [])].map(write),
    quote: quoteOf(entry, template, settings),
    rows: rowsOf(entry, request, settings),
    button: template.button === undefined || url === null ? null : { label: template.button, url },
    after: (template.after ?? []).map(write),
  };
}

/** What the person is told on a chat; undefined where there is nothing to tell. */
export function composeChat(
  entry: OutboxEntry,
  { request }: StoredRequest,
  settings: MailSettings,
): string | undefined {
  const texts: Readonly<Record<string, string>> = settings.texts.chat;
  const text = texts[entry.about];
  if (text === undefined) return undefined;
  const told = fill(text, fillIns(entry, request, settings));
  return isSurvey(entry, settings) ? `${told}\n\n${settings.texts.chat.ask}` : told;
}

function findTemplate({ audience, about }: OutboxEntry, texts: MailTexts): MailText | undefined {
  if (audience.kind === "team") return undefined;
  const templates: Readonly<Record<string, MailText>> = texts[audience.kind];
  return templates[about];
}

function fillIns(
  { about, detail, createdAt }: OutboxEntry,
  { number, handling }: SupportRequest,
  { texts, publicUrl, programme, partnerName, resultName, clocks }: MailSettings,
): Record<string, string> {
  // Erasing takes the detail away: then the request itself says which partner it was.
  const isDeclined = about === "declined" || about === "not-placed";
  const known = isDeclined ? handling.declinedBy.at(-1) : handling.partner;
  const partner = detail?.partner ?? known;
  return {
    number,
    programme,
    partner: partner ? partnerName(partner) : "",
    result: detail?.result === undefined ? "–" : resultName(detail.result),
    days: plural(linkDays, texts.days),
    waited: plural(clocks.countDays(handling.changedAt, createdAt), texts.workingDays),
    expiry: plural(clocks.expiryDays, texts.afterWorkingDays),
    chat: publicUrl,
  };
}

function quoteOf(
  { detail }: OutboxEntry,
  { quote }: MailText,
  { content }: MailSettings,
): ComposedMail["quote"] {
  const text = detail?.reason ?? detail?.note;
  if (quote === undefined || text === undefined || content === "link") return null;
  return { label: quote, text: removeControls(text) };
}

/** The person gets a copy of the own words; others get them where the setting says so. */
function rowsOf(
  { audience, about }: OutboxEntry,
  { fields }: SupportRequest,
  { content }: MailSettings,
): ComposedMail["rows"] {
  const isCopy = audience.kind === "person" && about === "submitted";
  const isWhole =
    content === "full" &&
    ((audience.kind === "staff" && about === "submitted") ||
      (audience.kind === "partner" && about === "forwarded"));
  if (!isCopy && !isWhole) return [];
  return fields
    .filter(({ text }) => text !== "")
    .map((field) => ({ label: field.label, text: fieldText(field) }));
}

/** Whether the news of an end comes with the question about it. */
export function isSurvey({ about, audience, secret }: OutboxEntry, { survey }: MailSettings): boolean {
  return survey === true && about === "closed" && audience.kind === "person" && secret !== null;
}

function linkOf(entry: OutboxEntry, settings: MailSettings): string | null {
  const { audience, number, secret } = entry;
  const { publicUrl } = settings;
  if (isSurvey(entry, settings)) return `${publicUrl}/ocena/${secret}`;
  if (audience.kind === "partner") return secret === null ? null : `${publicUrl}/z/${secret}`;
  return audience.kind === "person" ? null : `${publicUrl}/panel/zgloszenia/${number}`;
}
