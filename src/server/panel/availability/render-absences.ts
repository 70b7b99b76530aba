import { type Html, html } from "../../page/html.ts";
import { renderField } from "../render-fields.ts";
import type { AvailabilityTexts } from "./availability-texts.ts";
import type { AvailabilityValues } from "./availability-values.ts";
import { renderDecisionForm, typedOr } from "./render-decision-form.ts";

/** A form for each partner. */
export function renderAbsences(values: AvailabilityValues, texts: AvailabilityTexts): Html {
  const { absences: text } = texts;
  const forms = values.partners.map((partner) => renderPartner(partner, values, texts));
  return html`<section class="box"><h2>${text.title}</h2><p>${text.lead}</p>${forms}</section>`;
}

function renderPartner(
  { id, shortName }: AvailabilityValues["partners"][number],
  values: AvailabilityValues,
  texts: AvailabilityTexts,
): Html {
  const { absences: text } = texts;
  const { refused, availability } = values;
  const absence = availability.absences.find(({ partner }) => partner === id);
  const isRefused = refused?.form.get("partner") === id;
  const typed = typedOr(isRefused ? values : {}, "absence");
  const day = (name: "od" | "do", label: string, holds: string | undefined): Html =>
    renderField({
      id: `nieobecnosc-${name}-${id}`,
      name,
      label,
      type: "date",
      value: typed(name, holds ?? ""),
      isRequired: true,
    });
  const fields = html`<input type="hidden" name="partner" value="${id}">
<div class="pair">${day("od", text.from, absence?.from)}${day("do", text.until, absence?.until)}</div>
${renderField({ id: `nieobecnosc-powod-${id}`, name: "powod", label: text.reason, hint: text.reasonHint, value: typed("powod", absence?.reason ?? "") })}`;
  return html`<h3>${shortName}</h3>
${renderDecisionForm({ kind: "absence", fields, canRemove: absence !== undefined }, values, texts)}`;
}
