import { fill } from "../text/fill.ts";
import type { ComposedMail, MailSettings } from "./compose-mail.ts";

/** The two parts of a mail: plain text for every reader, HTML that says the same. */
export function renderMail(
  mail: ComposedMail,
  settings: Pick<MailSettings, "texts" | "programme">,
): { text: string; html: string } {
  const { greeting } = settings.texts;
  const footer = fill(settings.texts.footer, { programme: settings.programme });
  return { text: renderText(mail, greeting, footer), html: renderHtml(mail, greeting, footer) };
}

function renderText(mail: ComposedMail, greeting: string, footer: string): string {
  const { paragraphs, quote, rows, button, after } = mail;
  const blocks = [
    greeting,
    ...paragraphs,
    ...(quote ? [`${quote.label}\n${indent(quote.text)}`] : []),
    ...(rows.length > 0 ? [rows.map(({ label, text }) => `${label}:\n${indent(text)}`).join("\n")] : []),
    ...(button ? [`${button.label}:\n${button.url}`] : []),
    ...after,
    // "-- " with its space begins a signature: readers grey it out.
    `-- \n${footer}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

const indent = (text: string): string =>
  text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");

/** Styles stand on the elements: mail readers drop style sheets. Colours are those of the pages. */
function renderHtml(mail: ComposedMail, greeting: string, footer: string): string {
  const { subject, paragraphs, quote, rows, button, after } = mail;
  const paragraph = (text: string) => `<p style="margin:0 0 16px">${escapeText(text)}</p>`;
  const blocks = [
    paragraph(greeting),
    ...paragraphs.map(paragraph),
    ...(quote ? [renderQuote(quote)] : []),
    ...(rows.length > 0 ? [renderRows(rows)] : []),
    ...(button ? [renderButton(button)] : []),
    ...after.map(paragraph),
    `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #cfd6d1;color:#4c5f61">${escapeText(footer)}</p>`,
  ];
  return `<!doctype html>
<html lang="pl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeText(subject)}</title></head>
<body style="margin:0;padding:16px;background:#ffffff;color:#1c2a2b;font:16px/1.5 Arial,sans-serif">
<main style="display:block;max-width:640px;margin:0 auto">
<h1 style="margin:0 0 16px;font-size:20px;line-height:1.3">${escapeText(subject)}</h1>
${blocks.join("\n")}
</main>
</body>
</html>
`;
}

const renderQuote = ({ label, text }: { label: string; text: string }): string =>
  `<p style="margin:0 0 4px">${escapeText(label)}</p>
<blockquote style="margin:0 0 16px;padding:4px 0 4px 12px;border-left:3px solid #cfd6d1">${escapeText(text)}</blockquote>`;

const renderRows = (rows: ComposedMail["rows"]): string => {
  const cell = "padding:8px;border:1px solid #cfd6d1;text-align:left;vertical-align:top";
  const lines = rows.map(
    ({ label, text }) =>
      `<tr><th scope="row" style="${cell};width:35%;font-weight:bold">${escapeText(label)}</th><td style="${cell}">${escapeText(text)}</td></tr>`,
  );
  return `<table style="width:100%;margin:0 0 16px;border-collapse:collapse">\n${lines.join("\n")}\n</table>`;
};

/** The address stands below in full: it can be read, copied and checked. */
const renderButton = ({ label, url }: { label: string; url: string }): string =>
  `<p style="margin:0 0 8px"><a href="${escapeText(url)}" style="display:inline-block;padding:10px 20px;border-radius:22px;background:#0b5c5a;color:#ffffff;font-weight:bold;text-decoration:none">${escapeText(label)}</a></p>
<p style="margin:0 0 16px;color:#4c5f61;overflow-wrap:anywhere">${escapeText(url)}</p>`;

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll("\n", "<br>");
}
