import { fill } from "../../../text/fill.ts";
import { weekdayNames } from "../../../text/say-time.ts";
import { type Html, html } from "../../page/html.ts";
import { renderField } from "../render-fields.ts";
import type { AvailabilityTexts } from "./availability-texts.ts";
import type { AvailabilityValues } from "./availability-values.ts";
import { renderDecisionForm, typedOr } from "./render-decision-form.ts";

/** Two fields for each day of the week. */
export function renderHoursForm(values: AvailabilityValues, texts: AvailabilityTexts): Html {
  const { hours: text } = texts;
  const { week } = values.availability;
  const typed = typedOr(values, "hours");
  const fields = weekdayNames.map((day, index) => {
    const hours = week?.[index];
    const clock = (name: "od" | "do", label: string, holds: string | undefined): Html =>
      renderField({
        id: `godziny-${name}-${index}`,
        name: `${name}-${index}`,
        label: fill(label, { day }),
        type: "time",
        value: typed(`${name}-${index}`, holds ?? ""),
      });
    return html`<div class="pair">${clock("od", text.from, hours?.from)}${clock("do", text.until, hours?.until)}</div>`;
  });
  return html`<section class="box"><h2>${text.title}</h2><p>${text.lead}</p>
${renderDecisionForm({ kind: "hours", fields: html`${fields}`, canRemove: week !== null }, values, texts)}</section>`;
}
