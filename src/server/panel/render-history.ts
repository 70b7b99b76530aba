import { formatInstant } from "../../calendar/format-instant.ts";
import type { RequestEvent } from "../../requests/support-request.ts";
import { fill } from "../../text/fill.ts";
import { type Html, html } from "../page/html.ts";
import type { PanelParts } from "./panel-parts.ts";
import type { RequestValues } from "./request-values.ts";

/** What happened to a request, newest first. */
export function renderHistory(
  { history, people }: Pick<RequestValues, "history" | "people">,
  panel: PanelParts,
): Html {
  const { names, show } = panel.staffTexts;
  const events = history.toReversed().map((event) => {
    const { partner, result, reason, note } = event.detail ?? {};
    const named = [partner, result].filter((id) => id !== undefined).map((id) => names[id] ?? id);
    const words = [reason, note].filter((text) => text !== undefined);
    return html`<li><strong>${show[event.kind]}</strong>${named.length > 0 ? html` – ${named.join(", ")}` : null}
<br><span class="muted">${formatInstant(event.at)}, ${nameActor(event, people, panel)}</span>
${words.map((text) => html`<p class="words">${text}</p>`)}</li>`;
  });
  return html`<ol class="history">${events}</ol>`;
}

function nameActor(
  { actor }: RequestEvent,
  people: RequestValues["people"],
  { texts, staffTexts }: PanelParts,
): string {
  const { applicantActor, systemActor, partnerActor } = texts.request;
  if (actor === "osoba") return applicantActor;
  if (actor === "system") return systemActor;
  const partner = /^partner:(.+)$/.exec(actor)?.[1];
  if (partner !== undefined) return fill(partnerActor, { partner: staffTexts.names[partner] ?? partner });
  return people.find(({ email }) => email === actor)?.name ?? actor;
}
