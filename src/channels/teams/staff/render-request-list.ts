import type { Attachment } from "botbuilder";
import type { FoundRequests } from "../../../requests/request-store.ts";
import type { SupportRequest } from "../../../requests/support-request.ts";
import { fill } from "../../../text/fill.ts";
import { adaptiveCard } from "../../adaptive-card.ts";
import { cardRows, renderCardAsText, textRun } from "../../webchat/render-card.ts";
import { button } from "./render-request-actions.ts";
import type { TeamParts } from "./team-parts.ts";

/** Requests as rows, newest first, each with a button that opens it. */
export function renderRequestList({ requests, total }: FoundRequests, parts: TeamParts): Attachment {
  const { say } = parts.texts;
  const title = fill(say.listTitle, { count: total });
  const rows = requests.map((request) => ({
    label: request.number,
    value: describeBriefly(request, parts),
  }));
  const more = total > requests.length ? [fill(say.listMore, { url: `${parts.publicUrl}/panel` })] : [];
  return adaptiveCard({
    fallbackText: [renderCardAsText({ title, rows }), ...more].join("\n"),
    body: [
      ...cardRows({ title, rows }),
      ...more.map((line) => ({ type: "RichTextBlock", inlines: [textRun(line)] })),
    ],
    actions: requests.map(({ number }) => button(number, { staff: "open", number })),
  });
}

/** "nowe, grupa nieformalna, miński": closed choices alone. */
export function describeBriefly(
  { status, applicant, place, handling }: SupportRequest,
  { staffTexts }: TeamParts,
): string {
  const ids = [status, applicant, place.powiat, handling.partner];
  return ids
    .filter((id) => id !== null)
    .map((id) => staffTexts.names[id] ?? id)
    .join(", ");
}
