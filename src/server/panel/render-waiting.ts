import { countWorkingDays } from "../../requests/clocks/count-working-days.ts";
import { isWaiting } from "../../requests/clocks/waits.ts";
import type { SupportRequest } from "../../requests/support-request.ts";
import { plural } from "../../text/plural.ts";
import { type Html, html } from "../page/html.ts";
import type { PanelParts } from "./panel-parts.ts";

/** "3 dni robocze" since the last move, where somebody is waited for; marked in words where that is late. */
export function renderWaiting(
  { status, handling }: SupportRequest,
  { waiting, texts }: Pick<PanelParts, "waiting" | "texts">,
  now: Date,
): Html | null {
  if (!isWaiting(status)) return null;
  const days = countWorkingDays(handling.changedAt, now, waiting.workingHours);
  if (days === 0) return html`${texts.inbox.fresh}`;
  const isLate = days >= waiting.lateDays;
  const mark = isLate ? html`<br><span class="badge badge--late">${texts.inbox.late}</span>` : null;
  return html`${plural(days, texts.workingDays)}${mark}`;
}
