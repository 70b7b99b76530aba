import type { Attachment } from "botbuilder";
import { formatInstant } from "../../../calendar/format-instant.ts";
import { removeControls } from "../../../requests/remove-controls.ts";
import type { SupportRequest } from "../../../requests/support-request.ts";
import { fill } from "../../../text/fill.ts";
import { adaptiveCard } from "../../adaptive-card.ts";
import { cardRows, renderCardAsText, textRun } from "../../webchat/render-card.ts";
import type { CardView } from "./card-view.ts";
import { renderHistory } from "./render-history.ts";
import { renderRequestActions } from "./render-request-actions.ts";
import type { TeamParts } from "./team-parts.ts";

/** Teams refuses messages above 28 KB; the rest of the activity needs some of it. */
const maxBytes = 26 * 1024;

/** How much of each text is shown, in characters: all of it, or as much as fits. */
const lengths = [4_000, 1_000, 300, 80];

/** A request as a card: how it stands, who did what, and what can be done. */
export function renderRequestCard(view: CardView, parts: TeamParts): Attachment {
  const cards = lengths.map((length) => render(view, length, parts));
  const isFit = (card: Attachment) => Buffer.byteLength(JSON.stringify(card)) <= maxBytes;
  return cards.find(isFit) ?? render({ ...view, personal: false }, 80, parts);
}

function render(view: CardView, length: number, parts: TeamParts): Attachment {
  const { texts } = parts;
  const { request } = view.stored;
  const title = fill(texts.card.title, { number: request.number });
  const rows = [...standingRows(view, parts), ...(view.personal ? fieldRows(request, length, parts) : [])];
  const history = renderHistory(view, length, parts);
  const { notice } = view;
  return adaptiveCard({
    fallbackText: [...(notice ? [notice] : []), renderCardAsText({ title, rows }), ...history].join("\n"),
    body: [
      ...(notice ? [paragraph(notice, { weight: "Bolder" })] : []),
      ...cardRows({ title, rows }),
      paragraph(texts.card.history, { weight: "Bolder" }),
      ...history.map((line) => paragraph(line)),
      ...suggestionOf(view, parts).map((line) => paragraph(line, { isSubtle: true })),
    ],
    actions: renderRequestActions(view, parts),
    // Without `userIds`: Teams then asks for everybody in conversations of up to 60.
    refresh: {
      action: {
        type: "Action.Execute",
        verb: "refresh",
        data: { staff: "refresh", number: request.number },
      },
    },
  });
}

/** Rich text reads no Markdown: people's words stand as they are. */
const paragraph = (words: string, look: Readonly<Record<string, unknown>> = {}) => ({
  type: "RichTextBlock",
  spacing: "Small",
  inlines: [{ ...textRun(words), ...look }],
});

function suggestionOf({ suggestion, actions, personal }: CardView, { texts }: TeamParts): string[] {
  // It names the place of work: for members, with the rest of the answers.
  if (!personal || !actions.includes("forward")) return [];
  return [fill(texts.card.suggestion, { reason: suggestion.reason })];
}

/** How the request stands, in closed choices and names of staff. */
function standingRows({ stored, people }: CardView, { texts, staffTexts, needs }: TeamParts) {
  const { request } = stored;
  const { status, applicant, place, handling, createdAt } = request;
  const nameOf = (id: string): string => staffTexts.names[id] ?? id;
  const { columns } = staffTexts;
  const { card } = texts;
  const wanted = needsOf(request).map((id) => needs().find(({ value }) => value === id)?.label ?? id);
  const owner = people.find(({ email }) => email === handling.by)?.name ?? handling.by;
  const rows = [
    { label: columns.status, value: nameOf(status) },
    { label: card.handledBy, value: owner ?? card.nobody },
    { label: card.forwardedTo, value: handling.partner === null ? "" : nameOf(handling.partner) },
    { label: card.declinedBy, value: handling.declinedBy.map(nameOf).join(", ") },
    { label: columns.applicant, value: nameOf(applicant) },
    { label: columns.powiat, value: place.powiat === null ? "" : nameOf(place.powiat) },
    { label: card.needs, value: wanted.join(", ") },
    { label: columns.createdAt, value: formatInstant(createdAt) },
  ];
  return rows.filter(({ value }) => value !== "");
}

/** Values of the step "formy-wsparcia": choices, no words of people. */
function needsOf({ answers }: SupportRequest): string[] {
  const answer = answers["formy-wsparcia"];
  if (typeof answer !== "object" || answer === null || !("values" in answer)) return [];
  const { values } = answer;
  return Array.isArray(values) ? values.filter((value) => typeof value === "string") : [];
}

function fieldRows({ fields }: SupportRequest, length: number, { texts }: TeamParts) {
  return fields.map(({ label, text }) => ({
    label: removeControls(label),
    value: cut(removeControls(text) || texts.card.erased, length),
  }));
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length)}…`;
