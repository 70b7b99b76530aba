import { channelNames } from "../../../availability/availability.ts";
import { fill } from "../../../text/fill.ts";
import { type Html, html } from "../../page/html.ts";
import { renderToken } from "../render-panel-page.ts";
import type { AvailabilityTexts } from "./availability-texts.ts";
import type { AvailabilityValues } from "./availability-values.ts";

/** Each channel with its state and the one thing that can be done with it. */
export function renderChannels(
  { session, availability }: AvailabilityValues,
  { channels: text }: AvailabilityTexts,
): Html {
  const rows = channelNames.map((id) => {
    const isOff = availability.off.includes(id);
    const channel = text.names[id];
    return html`<form class="switch" method="post" action="/panel/dostepnosc">${renderToken(session.csrfToken)}
<input type="hidden" name="co" value="channel"><input type="hidden" name="kanal" value="${id}">
<p><strong>${channel}</strong> <span class="badge ${isOff ? "badge--nowe" : "badge--potwierdzone"}">${isOff ? text.off : text.on}</span></p>
<button class="${isOff ? "button button--main" : "button button--warn"}" name="stan" value="${isOff ? "dziala" : "przerwa"}">${fill(isOff ? text.turnOn : text.turnOff, { channel })}</button>
</form>`;
  });
  return html`<section class="box"><h2>${text.title}</h2><p>${text.lead}</p>${rows}</section>`;
}
